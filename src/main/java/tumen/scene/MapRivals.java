package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;

import java.util.ArrayList;
import java.util.List;

/// Draws competing places: a hollow twin of the event's symbol with a question mark, joined to
/// where the event is shown by a thin dashed line; quiet unless the event is selected. Also the
/// boxes of the plane the twins cover, and where in the plane their names belong.
record MapRivals(List<Mark> ways, List<Mark> twins, List<Box> covered, List<Named> named) {
    /// The size of a twin.
    static final double SIZE = 14;

    private static final double ASIDE = 24;
    private static final double QUIET = 0.55;
    private static final List<Double> DASHES = List.of(2.0, 5.0);
    private static final Type QUESTION = new Type(10, true, 0);

    /// A twin at a point of the plane.
    record Named(MapRival rival, ViewPoint at) {}

    /// Draws rivals among the groups already on the map.
    static MapRivals of(MapFrame frame, List<MapRival> rivals, List<MapGroup> groups, MapInk ink) {
        MapRivals result =
                new MapRivals(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MapRival rival : rivals) {
            WorldPoint from = shownAt(rival, groups);
            WorldPoint to = WebMercator.project(rival.claimed().position());
            to = to.shifted((int) Math.rint(from.x() - to.x()));
            ViewPoint start = plane(frame, from);
            ViewPoint end = aside(start, plane(frame, to), frame, groups);
            double west = Math.min(start.x(), end.x());
            double east = Math.max(start.x(), end.x());
            frame.copies(west, east, frame.decided())
                    .mapToDouble(copy -> copy * frame.world())
                    .forEach(shift ->
                            result.add(
                                    rival, start.plus(shift, 0), end.plus(shift, 0), frame, ink));
        }
        return result;
    }

    private void add(MapRival rival, ViewPoint start, ViewPoint end, MapFrame frame, MapInk ink) {
        Ref ref = new Ref.OfEvent(rival.event().id());
        double opacity = rival.selected() ? 1 : QUIET;
        int colour = Theme.fade(ink.of(rival.type()), opacity);
        Stroke thin = new Stroke(Paint.of(colour), rival.selected() ? 1.6 : 1.1, DASHES);
        RouteLine line = RouteLine.through(List.of(start, end));
        for (List<ViewPoint> part : line.within(frame.view().grown(64), 7)) {
            ViewPoint a = frame.toView(part.getFirst());
            ViewPoint b = frame.toView(part.getLast());
            ways.add(new Mark.Line(Points.of(a.x(), a.y(), b.x(), b.y()), false, thin, ref));
        }
        named.add(new Named(rival, end));
        covered.add(new Box(end.x() - SIZE / 2 - 1, end.y() - SIZE / 2 - 1, SIZE + 10, SIZE + 2));
        if (frame.view().grown(SIZE).contains(end.x(), end.y())) {
            twin(rival, frame.toView(end), colour, ref, ink);
        }
    }

    private void twin(MapRival rival, ViewPoint at, int colour, Ref ref, MapInk ink) {
        twins.add(
                new Mark.Symbol(
                        rival.type().shape(),
                        at.x(),
                        at.y(),
                        SIZE,
                        Theme.fade(ink.theme().land(), 0.85),
                        Stroke.dashed(colour, ink.theme().width(2.2), 2.5, 2.5),
                        ref));
        twins.add(
                new Mark.Label(
                        "?",
                        at.x() + SIZE / 2 + 1,
                        at.y() - 2,
                        Mark.Anchor.START,
                        QUESTION,
                        colour,
                        ink.halo(),
                        ref));
    }

    private static ViewPoint plane(MapFrame frame, WorldPoint point) {
        return new ViewPoint(point.x() * frame.world(), point.y() * frame.world());
    }

    /// Where the event's symbol really stands: at the place of its group.
    private static WorldPoint shownAt(MapRival rival, List<MapGroup> groups) {
        return groups.stream()
                .filter(group -> group.holds(rival.event(), rival.shown()))
                .findFirst()
                .map(MapGroup::at)
                .orElseGet(() -> WebMercator.project(rival.shown().position()));
    }

    /// Beside the symbol of a group that stands there already, toward the start.
    private static ViewPoint aside(
            ViewPoint start, ViewPoint end, MapFrame frame, List<MapGroup> groups) {
        boolean taken =
                groups.stream()
                        .map(group -> plane(frame, group.at()))
                        .anyMatch(at -> onTheWorld(at, frame, end) < ASIDE);
        double distance = start.distance(end);
        if (!taken || distance < 2 * ASIDE) {
            return end;
        }
        double share = ASIDE / distance;
        return end.plus((start.x() - end.x()) * share, (start.y() - end.y()) * share);
    }

    private static double onTheWorld(ViewPoint at, MapFrame frame, ViewPoint end) {
        double dx = at.x() - end.x();
        return Math.hypot(dx - Math.rint(dx / frame.world()) * frame.world(), at.y() - end.y());
    }
}
