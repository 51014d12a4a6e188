package tumen.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Has the pictures of past views collected when the hand rests. The serial collector, which starts
/// fastest and needs least, would let them pile up until the heap's limit is reached.
///
/// A short rest will do when much has piled up. With a large project open, where a collection would
/// be felt, only long ones, once the heap has doubled.
final class Tidying {
    private static final Duration REST = Duration.seconds(1);
    private static final Duration SHORT_REST = Duration.millis(200);
    private static final long TOLERATED = 16L << 20;
    private static final long MUCH = 96L << 20;
    private static final long LARGE = 256L << 20;

    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition shortRest = new PauseTransition(SHORT_REST);
    private volatile long kept = used();

    private Tidying() {
        rest.setOnFinished(_ -> collectBeyond(kept < LARGE ? TOLERATED : kept));
        shortRest.setOnFinished(_ -> collectBeyond(kept < LARGE ? MUCH : Long.MAX_VALUE));
    }

    /// Watches for rests between what the user does in a window, from now on.
    static void follow(Scene scene) {
        Tidying tidying = new Tidying();
        scene.addEventFilter(InputEvent.ANY, _ -> tidying.moved());
    }

    private void moved() {
        rest.playFromStart();
        shortRest.playFromStart();
    }

    private void collectBeyond(long tolerated) {
        if (used() - kept > tolerated) {
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
