package tumen.ui.present;

import javafx.application.Platform;

import java.util.Timer;
import java.util.TimerTask;

/// Calls something on the UI thread a few times a second, without keeping the toolkit's frames
/// going.
final class Ticking implements AutoCloseable {
    private static final long MILLISECONDS = 200;

    private final Timer timer = new Timer("talk", true);

    /// Calls `tick` from now on.
    Ticking(Runnable tick) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Platform.runLater(tick);
                    }
                },
                MILLISECONDS,
                MILLISECONDS);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
