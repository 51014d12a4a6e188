package tumen.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How long a talk has taken, in seconds of any clock that only runs forward. A pause stays until
/// it is ended, whatever step comes.
///
/// `spent` holds the seconds spent on each step before it was left last.
public record TalkTimer(
        double begun,
        double paused,
        OptionalDouble pausedSince,
        double entered,
        List<Double> spent) {
    public TalkTimer {
        spent = List.copyOf(spent);
    }

    /// A timer that starts now.
    static TalkTimer starting(double now, int steps) {
        List<Double> nothing = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            nothing.add(0.0);
        }
        return new TalkTimer(now, 0, OptionalDouble.empty(), 0, nothing);
    }

    /// The seconds of the talk so far, pauses not counted.
    public double elapsed(double now) {
        return pausedSince.orElse(now) - begun - paused;
    }

    /// The seconds since the present step was entered, pauses not counted.
    public double onStep(double now) {
        return elapsed(now) - entered;
    }

    /// Whether it stands still.
    public boolean isPaused() {
        return pausedSince.isPresent();
    }

    /// Pauses, or runs on.
    TalkTimer toggled(double now) {
        return pausedSince.isPresent()
                ? new TalkTimer(
                        begun,
                        paused + now - pausedSince.getAsDouble(),
                        OptionalDouble.empty(),
                        entered,
                        spent)
                : new TalkTimer(begun, paused, OptionalDouble.of(now), entered, spent);
    }

    /// Leaves a step for another.
    TalkTimer left(int position, double now) {
        return new TalkTimer(begun, paused, pausedSince, elapsed(now), spentWith(position, now));
    }

    /// With a new step at a position, on which nothing was spent yet.
    TalkTimer withStep(int position) {
        List<Double> times = new ArrayList<>(spent);
        times.add(position, 0.0);
        return new TalkTimer(begun, paused, pausedSince, entered, times);
    }

    /// The seconds spent on each step until now, the present one at `position`.
    public List<Double> spentWith(int position, double now) {
        List<Double> times = new ArrayList<>(spent);
        times.set(position, times.get(position) + onStep(now));
        return times;
    }
}
