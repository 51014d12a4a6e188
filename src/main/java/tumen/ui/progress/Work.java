package tumen.ui.progress;

import javafx.application.Platform;

import tumen.progress.Progress;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// A piece of work under way beside a window, until it ends or is given up. Whoever does it tells
/// it how far it is, from any thread, and is stopped so; all else is for the UI thread.
public final class Work implements Progress {
    private final WorkLine line;
    private final Consumer<WorkLine> gone;
    private volatile boolean underWay = true;
    private volatile int told = -1;

    Work(WorkLine line, Consumer<WorkLine> gone) {
        this.line = line;
        this.gone = gone;
    }

    /// Whether it has neither ended nor been given up.
    public boolean isUnderWay() {
        return underWay;
    }

    /// Wants nothing of it any more: its outcome is dropped, and the one who does it is stopped.
    public void giveUp() {
        underWay = false;
        gone.accept(line);
    }

    /// Takes the outcome, unless it was given up.
    public void end(Runnable outcome) {
        if (underWay) {
            giveUp();
            outcome.run();
        }
    }

    @Override
    public void look() {
        if (!underWay) {
            throw new CancellationException("the user gave up");
        }
    }

    /// Shown by whole hundredths: each has the window painted.
    @Override
    public void reached(double share) {
        look();
        int hundredths = (int) Math.round(100 * share);
        if (hundredths != told) {
            told = hundredths;
            Platform.runLater(() -> line.show(share));
        }
    }
}
