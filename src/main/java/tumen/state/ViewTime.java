package tumen.state;

import tumen.time.TimeWindow;

import java.util.Optional;

/// When a view looks at, in days since 1970-01-01: the window of its timeline, the playhead, the
/// part of time chosen in the ruler, if any, and which part of that shows its events.
public record ViewTime(
        TimeWindow window, double playhead, Optional<TimeWindow> chosen, TimeMode mode) {
    /// How long a moving window is where nothing says otherwise.
    private static final double MONTH = 30;

    /// A window with the playhead at a day and nothing chosen in it.
    public static ViewTime of(TimeWindow window, double playhead) {
        return new ViewTime(window, playhead, Optional.empty(), TimeMode.WINDOW);
    }

    /// The time the playhead runs through: what is chosen, else the whole window. A moving window
    /// has the length of what is chosen and runs through all.
    public TimeWindow played() {
        return mode == TimeMode.MOVING ? window : chosen.orElse(window);
    }

    /// The time whose events are shown; whole days where the playhead bounds it.
    public TimeWindow shown() {
        TimeWindow all = played();
        double last = Math.nextDown(all.to());
        double day = Math.floor(Math.clamp(playhead, Math.min(all.from(), last), last));
        return switch (mode) {
            case WINDOW -> all;
            case MOVING -> new TimeWindow(day + 1 - movingDays(), day + 1);
            case CUMULATIVE -> new TimeWindow(Math.min(all.from(), day), day + 1);
            case INSTANT -> new TimeWindow(day, day + 1);
        };
    }

    /// How many days a moving window shows.
    public double movingDays() {
        return chosen.map(TimeWindow::days).orElse(MONTH);
    }

    /// Over another window.
    public ViewTime withWindow(TimeWindow other) {
        return new ViewTime(other, playhead, chosen, mode);
    }

    /// With the playhead on another day.
    public ViewTime withPlayhead(double day) {
        return new ViewTime(window, day, chosen, mode);
    }

    /// With another part of time chosen, or none.
    public ViewTime withChosen(Optional<TimeWindow> other) {
        return new ViewTime(window, playhead, other, mode);
    }

    /// Showing otherwise as the playhead moves.
    public ViewTime withMode(TimeMode other) {
        return new ViewTime(window, playhead, chosen, other);
    }
}
