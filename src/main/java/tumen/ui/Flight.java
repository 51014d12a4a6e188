package tumen.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import tumen.geo.CameraPath;
import tumen.geo.Easing;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.state.Update;
import tumen.state.ViewState;

import java.util.function.BooleanSupplier;

/// Moves map and timeline to where intents lead instead of jumping there.
public final class Flight {
    private static final double PAN_SECONDS = 0.25;
    private static final double SECONDS_PER_LENGTH = 0.45;
    private static final double LONGEST_SECONDS = 2;

    private final Store store;
    private final BooleanSupplier still;
    private final Frames frames;

    public Flight(Store store) {
        this(store, () -> Platform.getPreferences().isReducedMotion());
    }

    /// The same where `still` says whether no motion is wanted.
    Flight(Store store, BooleanSupplier still) {
        this.store = store;
        this.still = still;
        this.frames = new Frames();
    }

    /// Flies to the view the intents make of the one aimed at now; at once if the system wants no
    /// motion. What a user changes meanwhile ends the flight.
    public void to(Intent... intents) {
        AppState aimed = frames.aimed();
        for (Intent intent : intents) {
            aimed = Update.apply(aimed, intent);
        }
        if (still.getAsBoolean()) {
            store.send(new Intent.ShowView(aimed.view()));
        } else {
            frames.begin(aimed.view());
        }
    }

    /// Ends where the views are now.
    public void stop() {
        frames.stop();
    }

    private final class Frames extends AnimationTimer {
        private ViewState from = store.state().view();
        private ViewState target = from;
        private ViewState sent = from;
        private CameraPath path = new CameraPath(from.camera(), from.camera(), 1);
        private double seconds;
        private long began;
        private boolean flying;

        AppState aimed() {
            AppState state = store.state();
            return flying && state.view().equals(sent) ? state.withView(target) : state;
        }

        void begin(ViewState aim) {
            from = store.state().view();
            sent = from;
            target = aim;
            path =
                    new CameraPath(
                            from.camera(), aim.camera(), store.state().layout().map().width());
            seconds = Math.clamp(path.length() * SECONDS_PER_LENGTH, PAN_SECONDS, LONGEST_SECONDS);
            began = System.nanoTime();
            flying = true;
            start();
        }

        @Override
        public void handle(long now) {
            if (!store.state().view().equals(sent)) {
                stop();
                return;
            }
            double share = Math.clamp((now - began) / 1e9 / seconds, 0, 1);
            sent = share < 1 ? between(Easing.cubic(share)) : target;
            store.send(new Intent.ShowView(sent));
            if (share >= 1) {
                stop();
            }
        }

        @Override
        public void stop() {
            flying = false;
            super.stop();
        }

        private ViewState between(double share) {
            return target.withCamera(path.at(share))
                    .withWindow(from.window().towards(target.window(), share));
        }
    }
}
