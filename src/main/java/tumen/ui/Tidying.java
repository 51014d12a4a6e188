package tumen.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// Has the pictures of past views collected when the hand rests. The serial collector, which starts
/// fastest and needs least, would let them pile up until the heap's limit is reached.
///
/// A short rest will do when much has piled up. With a large project open, where a collection takes
/// half a second, only long ones, once the heap has doubled; and none while work goes on that fills
/// the heap with what is kept.
public final class Tidying {
    private static final Duration REST = Duration.seconds(1);
    private static final Duration SHORT_REST = Duration.millis(200);
    private static final long TOLERATED = 16L << 20;
    private static final long MUCH = 96L << 20;
    private static final long LARGE = 256L << 20;

    /// From how many events on a collection would be felt.
    private static final int MANY = 200_000;

    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition shortRest = new PauseTransition(SHORT_REST);
    private final BooleanSupplier atWork;
    private final IntSupplier events;
    private boolean many;
    private volatile long kept = used();

    private Tidying(BooleanSupplier atWork, IntSupplier events) {
        this.atWork = atWork;
        this.events = events;
        rest.setOnFinished(_ -> rested(TOLERATED, kept));
        shortRest.setOnFinished(_ -> rested(MUCH, Long.MAX_VALUE));
    }

    /// Watches for rests between what the user does in a window, from now on. `atWork` tells
    /// whether a document is on its way, `events` how many there are in the one shown.
    public static void follow(Scene scene, BooleanSupplier atWork, IntSupplier events) {
        Tidying tidying = new Tidying(atWork, events);
        scene.addEventFilter(InputEvent.ANY, _ -> tidying.moved());
    }

    private void moved() {
        rest.playFromStart();
        shortRest.playFromStart();
    }

    private void rested(long tolerated, long toleratedOfMuch) {
        if (atWork.getAsBoolean()) {
            return;
        }
        boolean nowMany = events.getAsInt() >= MANY;
        if (nowMany && !many) {
            kept = used();
        }
        many = nowMany;
        long most = many || kept >= LARGE ? toleratedOfMuch : tolerated;
        if (used() - kept > most) {
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
