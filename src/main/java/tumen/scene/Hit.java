package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.List;
import java.util.Optional;

/// Asks a scene what stands at a point, and where something stands.
public final class Hit {
    private Hit() {}

    /// The topmost mark with something behind it whose ink comes within `tolerance` pixels of a
    /// point; what a group cuts off is not there.
    public static Optional<Mark> at(
            Scene scene, TextMeasure measure, double x, double y, double tolerance) {
        return at(scene.marks(), new HitTest(measure, x, y, tolerance));
    }

    private static Optional<Mark> at(List<Mark> marks, HitTest test) {
        for (Mark mark : marks.reversed()) {
            Optional<Mark> found = at(mark, test);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> at(Mark mark, HitTest test) {
        if (mark instanceof Mark.Group group) {
            boolean open = group.clip() == null || test.within(group.clip());
            return open ? at(group.marks(), test) : Optional.empty();
        }
        return !mark.ref().equals(Ref.NONE) && test.touches(mark)
                ? Optional.of(mark)
                : Optional.empty();
    }

    /// Where an event's symbol stands, or the badge it is counted in, or the start of its bar;
    /// empty where the scene does not show it. A symbol goes before a badge, a badge before a bar.
    public static Optional<ViewPoint> positionOf(Scene scene, String eventId) {
        HitPosition best = new HitPosition(eventId);
        Box view = new Box(0, 0, scene.size().width(), scene.size().height());
        best.search(scene.marks(), view);
        return best.found();
    }
}
