package tumen.bench;

import javafx.application.Platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Asks the UI thread for a moment again and again and remembers how long it let one wait.
final class Stall {
    private static final long EVERY_MILLISECONDS = 4;

    private final AtomicLong longest = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("stall").factory());

    /// Asks from now on.
    Stall() {
        var _ = clock.scheduleAtFixedRate(this::ask, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /// Stops asking; the longest wait in milliseconds.
    double longest() {
        clock.shutdownNow();
        return Bench.on(longest::get) / 1e6;
    }

    private void ask() {
        long asked = System.nanoTime();
        Platform.runLater(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
    }
}
