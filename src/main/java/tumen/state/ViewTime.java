package tumen.state;

import tumen.time.TimeWindow;

import java.util.Optional;

/// When a view looks at, in days since 1970-01-01: the window of its timeline, the playhead, and
/// the part of time chosen in the ruler, if any.
public record ViewTime(TimeWindow window, double playhead, Optional<TimeWindow> chosen) {
    /// A window with the playhead at a day and nothing chosen in it.
    public static ViewTime of(TimeWindow window, double playhead) {
        return new ViewTime(window, playhead, Optional.empty());
    }

    /// The time whose events are shown: what is chosen, else the whole window.
    public TimeWindow shown() {
        return chosen.orElse(window);
    }

    /// Over another window.
    public ViewTime withWindow(TimeWindow other) {
        return new ViewTime(other, playhead, chosen);
    }

    /// With the playhead on another day.
    public ViewTime withPlayhead(double day) {
        return new ViewTime(window, day, chosen);
    }

    /// With another part of time chosen, or none.
    public ViewTime withChosen(Optional<TimeWindow> other) {
        return new ViewTime(window, playhead, other);
    }
}
