package tumen.ui.knowledge;

import javafx.animation.AnimationTimer;

import tumen.state.Intent;
import tumen.state.Store;

import java.util.OptionalLong;

/// Lets the knowledge date run by the clock, to show how the story came out, and stops on the last
/// day on which something became known.
final class KnowledgePlay extends AnimationTimer {
    private static final double DAYS_PER_SECOND = 30;

    private final Store store;
    private final Runnable changed;
    private boolean playing;
    private long first;
    private long last;
    private long began;

    /// `changed` is told when it starts or stops.
    KnowledgePlay(Store store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    boolean isPlaying() {
        return playing;
    }

    /// Starts on a day, to stop on another.
    void play(long from, long to) {
        first = from;
        last = to;
        began = System.nanoTime();
        playing = true;
        start();
        changed.run();
    }

    @Override
    public void stop() {
        super.stop();
        playing = false;
        changed.run();
    }

    @Override
    public void handle(long now) {
        long day = first + (long) (Math.max(0, now - began) / 1e9 * DAYS_PER_SECOND);
        store.send(new Intent.ShowKnownOn(OptionalLong.of(Math.min(day, last))));
        if (day >= last) {
            stop();
        }
    }
}
