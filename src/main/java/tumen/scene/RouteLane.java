package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.WorldPoint;
import tumen.index.Derived;
import tumen.index.Matches;
import tumen.model.Leg;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A leg as one use of its route draws it, in plane pixels, and the boxes it runs through, where
/// labels had better not stand. Lanes stay while the map is panned.
record RouteLane(RouteUse use, Leg leg, RouteLine line, List<Box> crossed) {
    private static final double BOX = 12;

    /// The lanes of the routes that a state's visible events use, in drawing order.
    static List<RouteLane> of(AppState state, MapFrame frame) {
        return state.matches()
                .keep(
                        new Question(
                                state.view().time().shown(),
                                state.view().selection(),
                                frame.world(),
                                frame.decided()));
    }

    /// The lanes of some uses, for drawing alone: what they cross is left out.
    static List<RouteLane> drawn(List<RouteUse> uses, MapFrame frame) {
        List<RouteLane> lanes = new ArrayList<>();
        add(uses, frame.world(), frame.view(), _ -> List.of(), lanes);
        return lanes;
    }

    private static void add(
            List<RouteUse> uses,
            double world,
            Box part,
            Function<RouteLine, List<Box>> crossed,
            List<RouteLane> lanes) {
        for (RouteUse use : uses) {
            for (int leg = 0; leg < use.ways().size(); leg++) {
                for (RouteLine line : lines(use.ways().get(leg), world, part)) {
                    RouteLine aside = line.aside(use.lane());
                    Leg own = use.route().legs().get(leg);
                    lanes.add(new RouteLane(use, own, aside, crossed.apply(aside)));
                }
            }
        }
    }

    /// Asks for the lanes in a part of the plane where the world is so many pixels wide.
    private record Question(TimeWindow window, List<String> selection, double world, Box decided)
            implements Derived<List<RouteLane>> {
        @Override
        public List<RouteLane> of(Matches matches) {
            List<RouteLane> lanes = new ArrayList<>();
            List<RouteUse> uses = RouteUses.of(matches, window, selection);
            add(uses, world, decided, line -> boxes(line, decided), lanes);
            return List.copyOf(lanes);
        }
    }

    /// A way in plane pixels, once in every copy of the world in which it is near a part of it.
    static List<RouteLine> lines(List<WorldPoint> way, double world, Box decided) {
        double west = way.stream().mapToDouble(WorldPoint::x).min().orElse(0) * world;
        double east = way.stream().mapToDouble(WorldPoint::x).max().orElse(0) * world;
        return MapFrame.copies(world, west, east, decided)
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
}
