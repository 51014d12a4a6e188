package tumen.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Makes a window draw frames one after the other and times each from its input to the end of the
/// render thread's work on it.
final class Frames {
    private static final long PAUSE_NANOS = 500_000;

    private final Scene scene;
    private final Runnable pulse = this::pulse;
    private final CompletableFuture<Samples> result = new CompletableFuture<>();
    private final IntConsumer input;
    private final BooleanSupplier answered;
    private final Samples.Collector taken;
    private long began;
    private int frame;
    private boolean awaited;

    private Frames(
            Scene scene, Samples.Collector taken, IntConsumer input, BooleanSupplier answered) {
        this.scene = scene;
        this.taken = taken;
        this.input = input;
        this.answered = answered;
    }

    /// The milliseconds of frames; `input` is called on the UI thread with the frame's number. A
    /// frame is finished with the first picture after the input was `answered`.
    static Samples of(
            Scene scene, Samples.Collector taken, IntConsumer input, BooleanSupplier answered) {
        Frames frames = new Frames(scene, taken, input, answered);
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(frames.pulse);
            frames.next();
        });
        return frames.result.join();
    }

    private void next() {
        if (taken.isFull()) {
            scene.removePostLayoutPulseListener(pulse);
            result.complete(taken.samples());
            return;
        }
        began = System.nanoTime();
        try {
            input.accept(frame++);
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
        awaitAnswer();
    }

    /// A pulse asked for within another is lost, so the answer is looked for between them.
    private void awaitAnswer() {
        if (answered.getAsBoolean()) {
            awaited = true;
            Platform.requestNextPulse();
        } else {
            LockSupport.parkNanos(PAUSE_NANOS);
            Platform.runLater(this::awaitAnswer);
        }
    }

    /// What was changed has been laid out and painted; when the pulse is over, its picture is
    /// handed to the render thread, and a job of ours right behind it.
    private void pulse() {
        if (awaited) {
            awaited = false;
            Platform.runLater(() -> {
                var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(this::rendered));
            });
        }
    }

    private void rendered() {
        double milliseconds = (System.nanoTime() - began) / 1e6;
        Platform.runLater(() -> {
            taken.add(milliseconds);
            next();
        });
    }
}
