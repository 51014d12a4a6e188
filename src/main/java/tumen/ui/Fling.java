package tumen.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.function.BooleanSupplier;

/// Lets what was dragged run on after the release, slowing down.
public final class Fling {
    private static final double SLOWING_SECONDS = 0.28;
    private static final double LEAST_SPEED = 12;
    private static final double STARTING_SPEED = 90;
    private static final double REST_SECONDS = 0.08;

    private final Step step;
    private final BooleanSupplier still;
    private final Frames frames = new Frames();
    private long last;
    private double speedX;
    private double speedY;

    /// Moves something by pixels.
    @FunctionalInterface
    public interface Step {
        void by(double dx, double dy);
    }

    /// Moves by `step` while dragged and after.
    public Fling(Step step) {
        this(step, () -> Platform.getPreferences().isReducedMotion());
    }

    /// The same where `still` says whether no motion is wanted.
    Fling(Step step, BooleanSupplier still) {
        this.step = step;
        this.still = still;
    }

    /// The pointer takes hold: motion ends.
    public void hold() {
        frames.stop();
        speedX = 0;
        speedY = 0;
        last = System.nanoTime();
    }

    /// The pointer moved by some pixels since the last call.
    public void drag(double dx, double dy) {
        long now = System.nanoTime();
        double seconds = Math.max(1e-3, (now - last) / 1e9);
        last = now;
        double fresh = 1 - Math.exp(-seconds / 0.04);
        speedX += (dx / seconds - speedX) * fresh;
        speedY += (dy / seconds - speedY) * fresh;
        step.by(dx, dy);
    }

    /// The pointer lets go: runs on if it was moving until now and the system allows motion.
    public void release() {
        boolean resting = (System.nanoTime() - last) / 1e9 > REST_SECONDS;
        if (!resting && Math.hypot(speedX, speedY) > STARTING_SPEED && !still.getAsBoolean()) {
            frames.begin();
        }
    }

    private final class Frames extends AnimationTimer {
        private long before;

        void begin() {
            before = System.nanoTime();
            start();
        }

        @Override
        public void handle(long now) {
            double seconds = Math.max(0, (now - before) / 1e9);
            before = now;
            double slower = Math.exp(-seconds / SLOWING_SECONDS);
            double travelled = SLOWING_SECONDS * (1 - slower);
            step.by(speedX * travelled, speedY * travelled);
            speedX *= slower;
            speedY *= slower;
            if (Math.hypot(speedX, speedY) < LEAST_SPEED) {
                stop();
            }
        }
    }
}
