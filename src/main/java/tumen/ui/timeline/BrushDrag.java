package tumen.ui.timeline;

import tumen.scene.Ref;
import tumen.time.TimeWindow;

/// What dragging does to a stretch of time: moves it by its middle, resizes it by an end, or draws
/// a new one from elsewhere.
///
/// @param grabbed the handle the pointer took hold of, such as `brush-start`; empty for none
/// @param from the stretch as it was then
record BrushDrag(String name, String grabbed, TimeWindow from) {
    /// A drag that begins on something drawn.
    static BrushDrag of(String name, Ref ref, TimeWindow from) {
        return new BrushDrag(name, handle(name, ref), from);
    }

    /// The stretch once the pointer went from one day to another.
    TimeWindow dragged(double one, double other) {
        if (grabbed.equals(name)) {
            return from.pannedBy(other - one);
        }
        if (grabbed.equals(name + "-start")) {
            return ordered(other, from.to());
        }
        return grabbed.isEmpty() ? ordered(one, other) : ordered(from.from(), other);
    }

    private static String handle(String name, Ref ref) {
        return ref instanceof Ref.OfHandle handle && handle.name().startsWith(name)
                ? handle.name()
                : "";
    }

    private static TimeWindow ordered(double one, double other) {
        return new TimeWindow(Math.min(one, other), Math.max(one, other));
    }
}
