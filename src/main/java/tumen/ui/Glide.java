package tumen.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Spreads jerky input, such as the notches of a wheel, over a few frames.
public final class Glide {
    private static final double SECONDS = 0.055;
    private static final double LEAST_SHARE = 0.01;

    private final DoubleConsumer step;
    private final BooleanSupplier still;
    private final Frames frames = new Frames();
    private double asked;
    private double remaining;

    /// Hands pieces of what was asked for to `step`; they add up to it.
    public Glide(DoubleConsumer step) {
        this(step, () -> Platform.getPreferences().isReducedMotion());
    }

    /// The same where `still` says whether no motion is wanted.
    Glide(DoubleConsumer step, BooleanSupplier still) {
        this.step = step;
        this.still = still;
    }

    /// Asks for some more; all at once if the system wants no motion.
    public void add(double amount) {
        if (still.getAsBoolean()) {
            step.accept(amount);
            return;
        }
        remaining += amount;
        asked = remaining;
        frames.begin();
    }

    /// Forgets what remains.
    public void stop() {
        remaining = 0;
        frames.stop();
    }

    private final class Frames extends AnimationTimer {
        private long before;

        void begin() {
            if (before == 0) {
                before = System.nanoTime();
                start();
            }
        }

        @Override
        public void handle(long now) {
            double seconds = Math.max(0, (now - before) / 1e9);
            before = now;
            double piece = remaining * (1 - Math.exp(-seconds / SECONDS));
            if (Math.abs(remaining - piece) < Math.abs(asked) * LEAST_SHARE) {
                piece = remaining;
            }
            remaining -= piece;
            if (remaining == 0) {
                stop();
            }
            step.accept(piece);
        }

        @Override
        public void stop() {
            before = 0;
            super.stop();
        }
    }
}
