package tumen.state;

import tumen.geo.Inset;
import tumen.geo.ViewSize;

/// How large the two views are now, in pixels. Not part of what a view remembers.
///
/// @param overMap how far buttons and the like reach in over the map
public record Layout(ViewSize map, ViewSize timeline, Inset overMap) {
    /// Two views with nothing over them.
    public Layout(ViewSize map, ViewSize timeline) {
        this(map, timeline, Inset.NONE);
    }

    /// Before a window has told its sizes.
    public static final Layout UNKNOWN = new Layout(new ViewSize(960, 540), new ViewSize(960, 240));

    /// In a window of 1600 × 1000 as it is at first.
    public static final Layout USUAL = new Layout(new ViewSize(996, 624), new ViewSize(1600, 264));
}
