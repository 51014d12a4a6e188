package tumen.scene;

import tumen.geo.GeoBounds;
import tumen.geo.ViewPoint;
import tumen.state.AppState;

import java.util.List;
import java.util.Optional;

/// The box on the map outside of which nothing is let through, drawn as a broken line.
final class AskedArea {
    private AskedArea() {}

    /// The outline of the box a state asks for, in every copy of the world in sight.
    static List<Mark> of(AppState state, MapFrame frame, MapInk ink) {
        Optional<GeoBounds> area = state.view().filter().area();
        return area.map(box -> outlines(box, frame, ink)).orElse(List.of());
    }

    private static List<Mark> outlines(GeoBounds box, MapFrame frame, MapInk ink) {
        double world = frame.world();
        Stroke dashes = Stroke.dashed(ink.theme().accent(), 1.4, 6.0, 4.0);
        return frame.copies(box.west() * world, box.east() * world, frame.decided())
                .<Mark>mapToObj(copy -> {
                    ViewPoint first = corner(box.west() + copy, box.north(), frame);
                    ViewPoint last = corner(box.east() + copy, box.south(), frame);
                    Points points =
                            Points.of(
                                    first.x(), first.y(), last.x(), first.y(), last.x(), last.y(),
                                    first.x(), last.y());
                    return new Mark.Line(points, true, dashes, Ref.NONE);
                })
                .toList();
    }

    private static ViewPoint corner(double x, double y, MapFrame frame) {
        return frame.toView(new ViewPoint(x * frame.world(), y * frame.world()));
    }
}
