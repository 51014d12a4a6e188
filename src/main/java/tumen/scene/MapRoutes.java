package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WorldPoint;
import tumen.model.Leg;

import java.util.ArrayList;
import java.util.List;

/// The routes of visible events as lines, cut to the view, and the boxes of the plane they run
/// through, where labels had better not stand.
record MapRoutes(List<Mark> marks, List<Box> crossed) {
    private static final double AROUND = 64;
    private static final double BOX = 12;
    private static final double UNDER_SELECTED = 0.55;

    /// Draws uses of routes, in their order.
    static MapRoutes of(MapFrame frame, List<RouteUse> uses, MapInk ink) {
        boolean anySelected = uses.stream().anyMatch(RouteUse::selected);
        List<Mark> marks = new ArrayList<>();
        List<Box> crossed = new ArrayList<>();
        for (RouteUse use : uses) {
            double opacity = anySelected && !use.selected() ? UNDER_SELECTED : 1;
            for (Leg leg : use.route().legs()) {
                Drawing drawing =
                        new Drawing(
                                frame,
                                use,
                                RouteStyle.of(leg.mode(), leg.basis(), use.width()),
                                ink,
                                opacity);
                for (RouteLine line : lines(frame, leg)) {
                    RouteLine lane = line.aside(use.lane());
                    marks.addAll(drawing.marks(lane));
                    crossed.addAll(boxes(lane, frame.decided()));
                }
            }
        }
        return new MapRoutes(marks, crossed);
    }

    /// A leg in plane pixels, once in every copy of the world in which it is near the view.
    static List<RouteLine> lines(MapFrame frame, Leg leg) {
        List<WorldPoint> way = RouteWay.unwrapped(RouteWay.positions(leg));
        double world = frame.world();
        double west = way.stream().mapToDouble(WorldPoint::x).min().orElse(0) * world;
        double east = way.stream().mapToDouble(WorldPoint::x).max().orElse(0) * world;
        return frame.copies(west, east, frame.decided())
                .mapToObj(copy ->
                        RouteLine.through(
                                way.stream()
                                        .map(point ->
                                                new ViewPoint(
                                                        (point.x() + copy) * world,
                                                        point.y() * world))
                                        .toList()))
                .toList();
    }

    private static List<Box> boxes(RouteLine line, Box decided) {
        List<Box> boxes = new ArrayList<>();
        for (double[] piece : line.pieces(decided)) {
            double first = Math.ceil(piece[0] / BOX);
            for (double n = first; n * BOX < piece[1]; n++) {
                ViewPoint at = line.at(n * BOX);
                boxes.add(new Box(at.x() - BOX / 4, at.y() - BOX / 4, BOX / 2, BOX / 2));
            }
        }
        return boxes;
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
