package tumen.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Has the pictures of past views collected when the hand rests. The serial collector, which starts
/// fastest and needs least, would let them pile up until the heap's limit is reached.
///
/// With a large project open, where a collection would be felt, it is left to itself.
final class Tidying {
    private static final Duration REST = Duration.seconds(1);
    private static final long TOLERATED = 16L << 20;
    private static final long LARGE = 256L << 20;

    private final PauseTransition rest = new PauseTransition(REST);
    private volatile long kept = used();

    private Tidying() {
        rest.setOnFinished(_ -> rested());
    }

    /// Watches for rests between what the user does in a window, from now on.
    static void follow(Scene scene) {
        Tidying tidying = new Tidying();
        scene.addEventFilter(InputEvent.ANY, _ -> tidying.rest.playFromStart());
    }

    private void rested() {
        if (kept < LARGE && used() - kept > TOLERATED) {
            Thread.ofPlatform().daemon().name("tidying").start(this::collect);
        }
    }

    private void collect() {
        System.gc();
        kept = used();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
