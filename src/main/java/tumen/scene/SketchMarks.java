package tumen.scene;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WorldPoint;
import tumen.model.Basis;
import tumen.model.Extra;
import tumen.model.Leg;
import tumen.model.Mode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line being drawn on the map: its way, a handle on each point, a smaller one between two, and
/// the way on to the pointer. Never part of a picture.
public final class SketchMarks {
    /// Handles on points are called by this and the point's position from 0.
    public static final String POINT = "point-";

    /// Handles between points are called by this and the position of the point after them.
    public static final String BETWEEN = "between-";

    private static final double RADIUS = 5;
    private static final double SMALL = 3;
    private static final double WIDTH = 2.2;
    private static final double LEAST_GAP = 36;

    private final MapCamera camera;
    private final ViewSize size;
    private final Theme theme;

    /// Over a map.
    public SketchMarks(MapCamera camera, ViewSize size, Theme theme) {
        this.camera = camera;
        this.size = size;
        this.theme = theme;
    }

    /// The marks of a line gone along in a mode; `pointer` is where the next point would be.
    public List<Mark> of(List<LatLon> points, Mode mode, Optional<LatLon> pointer) {
        List<Mark> marks = new ArrayList<>();
        if (points.size() > 1) {
            Points way = line(RouteWay.positions(leg(points, mode)));
            marks.add(
                    new Mark.Line(
                            way, false, Stroke.of(Theme.fade(theme.panel(), 0.8), 6), Ref.NONE));
            marks.add(new Mark.Line(way, false, Stroke.of(theme.accent(), WIDTH), Ref.NONE));
        }
        pointer.filter(_ -> !points.isEmpty())
                .map(next -> line(RouteWay.positions(leg(List.of(points.getLast(), next), mode))))
                .ifPresent(next ->
                        marks.add(
                                new Mark.Line(
                                        next,
                                        false,
                                        Stroke.dashed(theme.accent(), 1.4, 4.0, 5.0),
                                        Ref.NONE)));
        Points corners = line(points);
        for (int i = 1; i < corners.count(); i++) {
            between(corners, i).ifPresent(marks::add);
        }
        for (int i = 0; i < corners.count(); i++) {
            marks.add(handle(corners.x(i), corners.y(i), RADIUS, new Ref.OfHandle(POINT + i)));
        }
        return marks;
    }

    private static Leg leg(List<LatLon> points, Mode mode) {
        return new Leg(mode, Basis.DOCUMENTED, null, null, points, Extra.NONE);
    }

    private Optional<Mark> between(Points corners, int next) {
        double gap =
                Math.hypot(
                        corners.x(next) - corners.x(next - 1),
                        corners.y(next) - corners.y(next - 1));
        return gap < LEAST_GAP
                ? Optional.empty()
                : Optional.of(
                        handle(
                                (corners.x(next) + corners.x(next - 1)) / 2,
                                (corners.y(next) + corners.y(next - 1)) / 2,
                                SMALL,
                                new Ref.OfHandle(BETWEEN + next)));
    }

    private Mark handle(double x, double y, double radius, Ref ref) {
        return new Mark.Disc(
                x, y, radius, Paint.of(theme.panel()), Stroke.of(theme.accent(), 2), ref);
    }

    /// The line in the copy of the world in which its end is nearest the view's middle.
    private Points line(List<LatLon> positions) {
        List<WorldPoint> world = RouteWay.unwrapped(positions);
        if (world.isEmpty()) {
            return Points.of();
        }
        int copy = (int) Math.rint(camera.centre().x() - world.getLast().x());
        Points points = Points.of();
        for (WorldPoint point : world) {
            ViewPoint at = camera.toViewAsIs(point.shifted(copy), size);
            points = points.with(at.x(), at.y());
        }
        return points;
    }
}
