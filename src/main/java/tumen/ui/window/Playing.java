package tumen.ui.window;

import javafx.animation.AnimationTimer;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;

/// Lets the playhead run by the clock while the state says it plays.
final class Playing extends AnimationTimer {
    /// A frame this late, as after a pause of the machine, counts no longer than this.
    private static final double LONGEST_SECONDS = 0.25;

    private final Store store;
    private long before;
    private boolean running;

    Playing(Store store) {
        this.store = store;
        store.listen(this::follow);
    }

    @Override
    public void handle(long now) {
        double seconds = Math.min(LONGEST_SECONDS, (now - before) / 1e9);
        before = now;
        if (seconds > 0) {
            store.send(new Intent.Advance(seconds));
        }
    }

    private void follow(AppState state) {
        boolean wanted = state.playback().playing();
        if (wanted && !running) {
            before = System.nanoTime();
            start();
        } else if (!wanted && running) {
            stop();
        }
        running = wanted;
    }
}
