package tumen.ui.present;

import javafx.application.Platform;

import tumen.geo.ViewSize;
import tumen.scene.Slide;
import tumen.scene.SlidePlan;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/// The last few screens of a talk that were decided, and those expected, which are decided beside
/// the window. A slide is told from others by being the very same: to look into it takes as long as
/// it has events. For the JavaFX thread only.
final class Plans implements AutoCloseable {
    private static final int KEPT = 6;

    private final BiFunction<Slide, ViewSize, SlidePlan> deciding;
    private final IdentityHashMap<Slide, Asked> asked = new IdentityHashMap<>();
    private final ExecutorService beside =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("screens").factory());

    private int turn;

    private record Asked(ViewSize screen, CompletableFuture<SlidePlan> plan, int turn) {}

    /// Decides by a function that any thread may call.
    Plans(BiFunction<Slide, ViewSize, SlidePlan> deciding) {
        this.deciding = deciding;
    }

    /// A screen, decided now if it is not yet.
    SlidePlan of(Slide slide, ViewSize screen) {
        return asked(slide, screen, Runnable::run).join();
    }

    /// A screen if it is decided.
    Optional<SlidePlan> ready(Slide slide, ViewSize screen) {
        return known(slide, screen)
                .filter(plan -> plan.state() == CompletableFuture.State.SUCCESS)
                .map(CompletableFuture::join);
    }

    /// Has a screen decided beside the window; `ready` is called on the JavaFX thread if that was
    /// to do.
    void expect(Slide slide, ViewSize screen, Runnable ready) {
        if (known(slide, screen).isEmpty()) {
            var _ = asked(slide, screen, beside).thenRunAsync(ready, Platform::runLater);
        }
    }

    private CompletableFuture<SlidePlan> asked(Slide slide, ViewSize screen, Executor executor) {
        CompletableFuture<SlidePlan> plan =
                known(slide, screen)
                        .orElseGet(() ->
                                CompletableFuture.supplyAsync(
                                        () -> deciding.apply(slide, screen), executor));
        asked.put(slide, new Asked(screen, plan, turn++));
        if (asked.size() > KEPT) {
            asked.values()
                    .remove(Collections.min(asked.values(), Comparator.comparingInt(Asked::turn)));
        }
        return plan;
    }

    private Optional<CompletableFuture<SlidePlan>> known(Slide slide, ViewSize screen) {
        return Optional.ofNullable(asked.get(slide))
                .filter(known -> known.screen().equals(screen))
                .map(Asked::plan);
    }

    /// Decides nothing more beside the window.
    @Override
    public void close() {
        beside.shutdownNow();
    }
}
