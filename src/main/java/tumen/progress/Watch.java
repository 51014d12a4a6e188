package tumen.progress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/// Watches a task that several threads work on: reports how far it is, and stops it when the thread
/// that wants the result was interrupted.
public final class Watch {
    /// How many short steps are noted at once, a power of two.
    private static final int STEPS = 256;

    private final Thread owner = Thread.currentThread();
    private final AtomicLong done = new AtomicLong();
    private final Progress progress;
    private final long all;

    /// A task of so many steps, wanted by the current thread.
    public Watch(Progress progress, long all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    /// Notes that one of many steps counted from 0 is done, each far shorter than a millisecond.
    ///
    /// @throws CancellationException if nobody waits for the result any more
    public void each(int step) {
        if ((step & (STEPS - 1)) == 0) {
            did(STEPS);
        }
    }

    /// Asks whether the result is still wanted, where nothing new can be told.
    ///
    /// @throws CancellationException if nobody waits for the result any more
    public void look() {
        did(0);
        progress.reached(Math.min(1, (double) done.get() / all));
    }

    /// Notes that some steps are done; to be called every few milliseconds.
    ///
    /// @throws CancellationException if nobody waits for the result any more
    public void did(long steps) {
        if (owner.isInterrupted()) {
            throw new CancellationException("the result is no longer wanted");
        }
        progress.look();
        long before = done.getAndAdd(steps);
        if (before * 100 / all != (before + steps) * 100 / all) {
            progress.reached(Math.min(1, (double) (before + steps) / all));
        }
    }
}
