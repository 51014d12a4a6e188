package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;

/// The routes of visible events as lines, cut to the view, and the boxes of the plane they run
/// through, where labels had better not stand.
record MapRoutes(List<Mark> marks, List<Box> crossed) {
    private static final double AROUND = 64;
    private static final double UNDER_SELECTED = 0.55;

    /// Draws the lanes of routes, in their order.
    static MapRoutes of(List<RouteLane> lanes, MapFrame frame, MapInk ink) {
        boolean anySelected = lanes.stream().anyMatch(lane -> lane.use().selected());
        List<Mark> marks = new ArrayList<>();
        List<Box> crossed = new ArrayList<>();
        for (RouteLane lane : lanes) {
            RouteUse use = lane.use();
            double opacity = anySelected && !use.selected() ? UNDER_SELECTED : 1;
            double width = ink.theme().width(use.width());
            RouteStyle style = RouteStyle.of(lane.leg().mode(), lane.leg().basis(), width);
            marks.addAll(new Drawing(frame, use, style, ink, opacity).marks(lane.line()));
            crossed.addAll(lane.crossed());
        }
        return new MapRoutes(marks, crossed);
    }

    /// How one leg's lines are drawn.
    private record Drawing(
            MapFrame frame, RouteUse use, RouteStyle style, MapInk ink, double opacity) {
        List<Mark> marks(RouteLine line) {
            Ref ref = new Ref.OfRoute(use.route().id());
            Box box = frame.view().grown(AROUND);
            int colour = Theme.fade(ink.of(use.type()), opacity);
            List<Mark> marks = new ArrayList<>();
            for (List<ViewPoint> part : line.within(box, style.period())) {
                Points points = points(part);
                if (use.selected()) {
                    marks.add(new Mark.Line(points, false, style.casing(ink.casing()), ref));
                }
                if (use.vague() && ink.doubt().drawn()) {
                    marks.add(new Mark.Line(points, false, style.margin(colour), Ref.NONE));
                }
                Stroke stroke = style.stroke(colour, opacity);
                marks.add(new Mark.Line(points, false, stroke, ref));
            }
            for (double distance : RouteArrows.on(line, box)) {
                marks.add(
                        RouteArrows.head(
                                frame.toView(line.at(distance)),
                                line.direction(distance),
                                style.width(),
                                Paint.of(colour),
                                ref));
            }
            return marks;
        }

        private Points points(List<ViewPoint> part) {
            double[] coordinates = new double[2 * part.size()];
            for (int i = 0; i < part.size(); i++) {
                ViewPoint at = frame.toView(part.get(i));
                coordinates[2 * i] = at.x();
                coordinates[2 * i + 1] = at.y();
            }
            return Points.of(coordinates);
        }
    }
}
