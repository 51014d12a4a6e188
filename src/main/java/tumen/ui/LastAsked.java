package tumen.ui;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Answers questions beside the window, one after the other: asking anew drops the question before,
/// whether it waits or is being answered.
public final class LastAsked {
    private static final int IDLE_SECONDS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(LastAsked.class);

    private final ThreadPoolExecutor thread;
    private Future<?> asked = CompletableFuture.completedFuture(null);
    private int last;
    private int answered;

    /// Answers on a thread of this name, which is gone while nothing is asked.
    public LastAsked(String name) {
        thread =
                new ThreadPoolExecutor(
                        1,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name(name).factory());
        thread.allowCoreThreadTimeOut(true);
    }

    /// Answers a question; what comes of it happens in the window, unless another was asked since.
    /// A question may throw a `CancellationException` when its thread is interrupted.
    public void ask(Supplier<Runnable> question) {
        asked.cancel(true);
        int number = ++last;
        asked = thread.submit(() -> answer(question, number));
    }

    private void answer(Supplier<Runnable> question, int number) {
        try {
            Runnable outcome = question.get();
            Platform.runLater(() -> {
                if (number == last) {
                    answered = number;
                    outcome.run();
                }
            });
        } catch (CancellationException dropped) {
            LOG.debug("another question came");
        } catch (RuntimeException problem) {
            LOG.error("a question could not be answered", problem);
        }
    }

    /// Whether the last question still waits for its answer.
    public boolean isOpen() {
        return answered != last;
    }
}
