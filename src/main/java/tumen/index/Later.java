package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.progress.Wanted;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// Something worked out once: when it is first asked for, or before by a processor that has nothing
/// else to do. Safe between threads; who asks meanwhile waits.
final class Later<T> {
    private @Nullable Supplier<T> maker;
    private volatile @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /// Something that is begun at once, beside the current thread.
    static <T> Later<T> begun(Supplier<T> maker) {
        Later<T> later = new Later<>(maker);
        later.begin();
        return later;
    }

    /// The thing itself. What it is made from is let go afterwards.
    T get() {
        T known = made;
        return known == null ? make() : known;
    }

    /// Whether it is there without waiting.
    boolean isMade() {
        return made != null;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            Wanted.look();
            known = Objects.requireNonNull(maker).get();
            made = known;
            maker = null;
        }
        return known;
    }

    /// Has it worked out in the background; what goes wrong with it, whoever asks for it is told.
    void begin() {
        var _ = ForkJoinPool.commonPool().submit(this::get);
    }
}
