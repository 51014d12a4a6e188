package tumen.scene;

import tumen.geo.ViewSize;
import tumen.index.Derived;
import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;

/// Where time runs in the timeline and in its overview: a gutter for names at the left, days right
/// of it. Nothing scrolls: rows share the height there is, and what finds no room is counted.
public final class TimelineLayout {
    /// The height of the timeline's ruler, at its top.
    public static final double RULER = 28;

    /// The height of the overview below the timeline.
    public static final double OVERVIEW = 56;

    private static final double RIGHT_MARGIN = 12;
    private static final double RANGE_MARGIN = 0.02;

    private static final Derived<TimeWindow> RANGE =
            matches ->
                    TimeWindow.around(
                            matches.all().stream().map(event -> event.when().span()).toList(),
                            RANGE_MARGIN);

    private TimelineLayout() {}

    /// How wide the names at the left of a timeline or overview of this width are, in whole pixels.
    public static double gutter(double width) {
        return Math.floor(Math.min(width * 0.4, Math.clamp(40 + width * 0.1, 96, 168)));
    }

    /// Where a window's days stand in a timeline of this size.
    public static TimeScale scale(ViewSize size, TimeWindow window) {
        double gutter = gutter(size.width());
        return new TimeScale(window, gutter, Math.max(1, size.width() - gutter));
    }

    /// Where the whole range's days stand in an overview of this size.
    public static TimeScale overviewScale(ViewSize size, EventIndex index) {
        double gutter = gutter(size.width());
        return new TimeScale(
                range(index), gutter, Math.max(1, size.width() - gutter - RIGHT_MARGIN));
    }

    /// The time of all events, whatever the filter, with a small margin.
    public static TimeWindow range(EventIndex index) {
        return index.matches(Filter.ALL).keep(RANGE);
    }

    /// The part of a timeline that lanes take, right of the gutter and under the ruler.
    static Box plot(ViewSize size) {
        double gutter = gutter(size.width());
        double ruler = Math.min(RULER, size.height() / 2);
        return new Box(
                gutter,
                ruler,
                Math.max(1, size.width() - gutter),
                Math.max(1, size.height() - ruler));
    }
}
