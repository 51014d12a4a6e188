package tumen.ui.window;

import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import tumen.scene.Scene;
import tumen.words.Words;

import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How long frames take, how many marks are drawn and how many tiles are waited for, in a corner of
/// the window while one watches.
///
/// A frame's time is from the start of a pulse to its end on the UI thread; only pulses in which
/// something was painted anew count.
final class FrameFigures extends Label {
    private static final int FRAMES = 60;
    private static final long NANOS_BETWEEN_WORDS = 250_000_000;

    private final Supplier<Stream<Scene>> scenes;
    private final IntSupplier tiles;
    private final double[] milliseconds = new double[FRAMES];
    private final Runnable ended = this::ended;
    private final AnimationTimer began =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    start = System.nanoTime();
                }
            };
    private long start;
    private long told;
    private int frames;
    private int painted;

    /// Watches the views whose contents and tiles are given.
    FrameFigures(Supplier<Stream<Scene>> scenes, IntSupplier tiles) {
        this.scenes = scenes;
        this.tiles = tiles;
        setId("frame-figures");
        getStyleClass().add("frame-figures");
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }

    /// Shows the figures, or stops watching.
    void toggle() {
        setVisible(!isVisible());
        if (isVisible()) {
            frames = 0;
            began.start();
            getScene().addPostLayoutPulseListener(ended);
        } else {
            began.stop();
            getScene().removePostLayoutPulseListener(ended);
        }
    }

    private void ended() {
        long now = System.nanoTime();
        int contents = scenes.get().mapToInt(System::identityHashCode).sum();
        if (contents != painted) {
            painted = contents;
            milliseconds[frames++ % FRAMES] = (now - start) / 1e6;
        }
        if (now - told > NANOS_BETWEEN_WORDS) {
            told = now;
            setText(words());
        }
    }

    private String words() {
        long marks = scenes.get().mapToLong(scene -> scene.flat().count()).sum();
        double[] sorted = Arrays.copyOf(milliseconds, Math.min(frames, FRAMES));
        Arrays.sort(sorted);
        String time =
                sorted.length == 0
                        ? Words.of("figures.none")
                        : Words.of(
                                "figures.frames",
                                Words.decimal(sorted[sorted.length / 2], 1),
                                Words.decimal(sorted[sorted.length - 1], 1));
        return Words.of("figures.all", time, Words.number(marks), tiles.getAsInt());
    }
}
