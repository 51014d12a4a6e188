package tumen.bench;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.time.TimeWindow;
import tumen.ui.TumenApp;
import tumen.ui.window.MainWindow;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// The real window with a story in it, to be measured from outside the UI thread.
///
/// @param known the share of all time until which the story is known, 1 for all of it
record Bench(MainWindow window, Story story, double known) {
    /// Megabytes of the heap before any story was made.
    static final double EMPTY_HEAP = FileRows.used();

    private static final int WARM_UP = 60;
    private static final int FRAMES = 150;
    private static final int MOST_AWAITED = 1_000_000;
    private static final double MOST_SECONDS = 8;
    private static final long PAUSE_NANOS = 5_000_000;

    /// Starts the app and waits until its window shows the dataset on board.
    static MainWindow start() {
        Thread.ofPlatform().daemon().start(Bench::launch);
        until(() -> Platform.isImplicitExit() && !Window.getWindows().isEmpty());
        Scene scene = on(() -> Window.getWindows().getFirst().getScene());
        until(() -> on(() -> scene.getRoot() instanceof MainWindow));
        MainWindow window = (MainWindow) scene.getRoot();
        until(() -> on(() -> !window.store().state().index().events().isEmpty()));
        return window;
    }

    /// Without a window there is nothing to measure.
    private static void launch() {
        try {
            TumenApp.open(Optional.empty(), Optional.empty());
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /// Shows a story and waits for its first picture and, up to a million events, for what is
    /// worked out behind it.
    static Bench show(MainWindow window, Story story) {
        Bench bench = new Bench(window, story, 1);
        on(() -> {
            window.store().send(new Intent.Open(story.document()));
            return true;
        });
        bench.frames(new Samples.Collector(0, 2, 0), frame -> {});
        if (story.events() <= MOST_AWAITED) {
            until(() -> story.document().index().hasTexts());
        }
        return bench;
    }

    /// The same, known until a share of all time.
    Bench knownUntil(double share) {
        return new Bench(window, story, share);
    }

    /// Shows all of the story that is known.
    void reset() {
        send(new Intent.Reset());
        if (known < 1) {
            TimeWindow all = state().view().window();
            long day = (long) (all.from() + known * all.days());
            send(new Intent.ShowKnownOn(OptionalLong.of(day)));
        }
    }

    /// Times frames from an input, called with the frame's number, to the finished picture.
    Samples frames(IntConsumer input) {
        return frames(new Samples.Collector(WARM_UP, FRAMES, MOST_SECONDS), input);
    }

    /// The same for inputs that are answered later, as told on the UI thread.
    Samples frames(IntConsumer input, BooleanSupplier answered) {
        return Frames.of(
                window.getScene(),
                new Samples.Collector(WARM_UP, FRAMES, MOST_SECONDS),
                input,
                answered);
    }

    Samples frames(Samples.Collector taken, IntConsumer input) {
        return Frames.of(window.getScene(), taken, input, () -> true);
    }

    /// A node of the window by id.
    Node node(String id) {
        return Objects.requireNonNull(window.lookup("#" + id), id);
    }

    AppState state() {
        return on(() -> window.store().state());
    }

    void send(Intent... intents) {
        on(() -> {
            for (Intent intent : intents) {
                window.store().send(intent);
            }
            return true;
        });
    }

    /// Asks on the UI thread and waits for the answer.
    static <T> T on(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /// Waits for something that has no future to join.
    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
