package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A name that has found its room in the plane of the frame it was decided in: beside a point, in a
/// box, with a dot of a colour on the point if it is a town's.
record MapName(MapLabel text, ViewPoint point, Box box, OptionalInt dot, MapFrame decided) {
    private static final double DOT = 2;

    /// What a dot covers.
    static Box dot(ViewPoint point) {
        return new Box(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT);
    }

    /// The name in a view, as far from its point as where it was decided.
    List<Mark> marks(MapFrame frame, MapInk ink) {
        ViewPoint now = frame.fromPlaneOf(decided, point);
        Box view = frame.view();
        Box there = box.plus(now.x() - point.x(), now.y() - point.y());
        List<Mark> marks = new ArrayList<>(text.marks(there.plus(-view.x(), -view.y())));
        dot.ifPresent(argb -> {
            ViewPoint at = frame.toView(now);
            Stroke rim = Stroke.of(ink.halo(), 1);
            marks.add(new Mark.Disc(at.x(), at.y(), DOT, Paint.of(argb), rim, Ref.NONE));
        });
        return marks;
    }
}
