package tumen.exporting;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes things on all processors and takes them one after the other, in their order, so that what
/// is slow to paint is written as if it were painted in turn. No more are made ahead than there are
/// processors twice over.
final class InOrder {
    /// Makes one thing of another.
    @FunctionalInterface
    interface Make<T, R> {
        R of(T item) throws Exception;
    }

    /// Takes a finished thing.
    @FunctionalInterface
    interface Take<R> {
        void take(R made) throws IOException;
    }

    private InOrder() {}

    /// Takes what is made of every item; ends with the first failure, of making or of taking.
    static <T, R> void each(List<T> items, Make<T, R> make, Take<R> take) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService threads =
                Executors.newFixedThreadPool(
                        processors, Thread.ofPlatform().daemon().name("export-", 0).factory());
        try {
            Queue<Future<R>> ahead = new ArrayDeque<>();
            for (T item : items) {
                if (ahead.size() >= 2 * processors) {
                    take.take(made(ahead.remove()));
                }
                ahead.add(threads.submit(() -> make.of(item)));
            }
            while (!ahead.isEmpty()) {
                take.take(made(ahead.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R made(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException problem -> throw problem;
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException givenUp = new CancellationException("nobody waits any more");
            givenUp.initCause(interrupted);
            throw givenUp;
        }
    }
}
