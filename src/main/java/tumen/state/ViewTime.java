package tumen.state;

import tumen.time.TimeWindow;

/// When a view looks at: its window and the playhead within, in days since 1970-01-01.
public record ViewTime(TimeWindow window, double playhead) {
    /// Over another window.
    public ViewTime withWindow(TimeWindow other) {
        return new ViewTime(other, playhead);
    }

    /// With the playhead on another day.
    public ViewTime withPlayhead(double day) {
        return new ViewTime(window, day);
    }
}
