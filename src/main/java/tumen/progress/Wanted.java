package tumen.progress;

import java.util.function.Supplier;

/// Whether what the current thread works out is still wanted. Long loops ask it now and then,
/// wherever they are called from; without anybody who could give the work up it costs nothing.
public final class Wanted {
    private static final ScopedValue<Progress> BY = ScopedValue.newInstance();

    /// Every so many short steps it is asked, a power of two.
    private static final int STEPS = 1 << 12;

    private Wanted() {}

    /// Does a task whose long loops stop once a progress says that it was given up.
    ///
    /// @throws java.util.concurrent.CancellationException soon after that
    public static <T, X extends Throwable> T during(
            Progress progress, ScopedValue.CallableOp<T, X> task) throws X {
        return ScopedValue.where(BY, progress).call(task);
    }

    /// The same task for another thread, where its loops ask what those of the current one do.
    public static <T> Supplier<T> elsewhere(Supplier<T> task) {
        Progress asked = BY.orElse(Progress.UNWATCHED);
        return () -> during(asked, task::get);
    }

    /// Asks at once.
    ///
    /// @throws java.util.concurrent.CancellationException if the work was given up
    public static void look() {
        if (BY.isBound()) {
            BY.get().look();
        }
    }

    /// Asks at one of many steps counted from 0, each far shorter than a tenth of a millisecond.
    ///
    /// @throws java.util.concurrent.CancellationException if the work was given up
    public static void each(int step) {
        if ((step & (STEPS - 1)) == 0) {
            look();
        }
    }
}
