package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.geo.ViewPoint;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.index.Bits;
import tumen.index.Derived;
import tumen.index.Matches;
import tumen.index.Order;
import tumen.index.Pins;
import tumen.index.Standing;
import tumen.model.Event;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the events of a map differ from those of the project compared with: a sign at each symbol,
/// one for each kind and small cell where events are only counted, ghosts of those that are gone.
final class MapChanges {
    private static final double UP = MapSymbols.SIZE / 2 - 1;
    private static final double NEAR = 18;
    private static final double ASIDE = 13;
    private static final Type COUNT = new Type(10, true, 0);

    private final AppState state;
    private final MapFrame frame;
    private final List<MapGroup> groups;
    private final MapInk ink;
    private final List<Mark> marks = new ArrayList<>();

    private MapChanges(AppState state, MapFrame frame, List<MapGroup> groups, MapInk ink) {
        this.state = state;
        this.frame = frame;
        this.groups = groups;
        this.ink = ink;
    }

    /// The marks over the symbols of groups.
    static List<Mark> of(AppState state, MapFrame frame, List<MapGroup> groups, MapInk ink) {
        MapChanges changes = new MapChanges(state, frame, groups, ink);
        ChangeGhosts.of(state).ifPresent(changes::ghosts);
        groups.forEach(changes::group);
        if (MapScene.mayCrowd(state.matches())) {
            changes.counted();
        }
        return changes.marks;
    }

    private void group(MapGroup group) {
        if (!group.fanned()) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            group.pins().forEach(pin -> state.change(pin.event()).ifPresent(kinds::add));
            badges(kinds, group.at(), 0, 0);
            return;
        }
        List<ViewPoint> offsets = MapFan.closed(group.count());
        List<Event> events = group.pins().isEmpty() ? List.of() : group.events();
        for (int member = 0; member < events.size(); member++) {
            ViewPoint offset = offsets.get(member);
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            state.change(events.get(member)).ifPresent(kinds::add);
            badges(kinds, group.at(), offset.x(), offset.y());
        }
    }

    private void badges(Set<Kind> kinds, WorldPoint at, double dx, double dy) {
        if (kinds.isEmpty()) {
            return;
        }
        for (ViewPoint plane : frame.inPlane(at, frame.view().grown(NEAR))) {
            ViewPoint point = frame.toView(plane).plus(dx - UP, dy - UP);
            marks.addAll(ChangeSign.badges(kinds, point.x(), point.y(), ink.theme()));
        }
    }

    /// Signs for events that no symbol stands for alone.
    private void counted() {
        Set<String> named = new HashSet<>();
        groups.forEach(group -> group.pins().forEach(pin -> named.add(pin.event().id())));
        Map<WorldPoint, Set<Kind>> spots = new LinkedHashMap<>();
        ChangeGhosts.present(state)
                .forEach((kind, matches) -> {
                    for (Spot spot : spots(matches)) {
                        if (spot.few().isEmpty() || !named.containsAll(spot.few())) {
                            spots.computeIfAbsent(spot.at(), _ -> EnumSet.noneOf(Kind.class))
                                    .add(kind);
                        }
                    }
                });
        spots.forEach((at, kinds) -> badges(kinds, at, 0, 0));
    }

    private List<Spot> spots(Matches matches) {
        return matches.keep(new Spots(state.view().time().shown(), MapLevels.Blocks.of(frame)));
    }

    private void ghosts(ChangeGhosts gone) {
        List<Event> shown = gone.matches().within(state.view().time().shown());
        if (shown.size() > ChangeGhosts.MOST) {
            spots(gone.matches()).forEach(spot -> badges(EnumSet.of(gone.kind()), spot.at(), 0, 0));
            return;
        }
        Map<WorldPoint, List<Event>> places = new LinkedHashMap<>();
        for (Event event : shown) {
            Standing.places(event, gone.matches().index().catalogue()).stream()
                    .map(place -> WebMercator.project(place.position()))
                    .forEach(at -> near(places, at).add(event));
        }
        places.forEach((at, events) -> ghost(gone, at, events));
    }

    /// The list of what stands so near a point that it would lie upon it.
    private List<Event> near(Map<WorldPoint, List<Event>> places, WorldPoint at) {
        return places.entrySet().stream()
                .filter(entry -> pixels(entry.getKey(), at) < NEAR)
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> places.computeIfAbsent(at, _ -> new ArrayList<>()));
    }

    private double pixels(WorldPoint one, WorldPoint other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) * frame.world();
    }

    private void ghost(ChangeGhosts gone, WorldPoint at, List<Event> events) {
        boolean taken = groups.stream().anyMatch(group -> pixels(group.at(), at) < NEAR);
        double aside = taken ? ASIDE : 0;
        for (ViewPoint plane : frame.inPlane(at, frame.view().grown(NEAR))) {
            ViewPoint point = frame.toView(plane).plus(-aside, aside);
            marks.add(
                    ChangeGhosts.symbol(
                            gone.type(events.getFirst()),
                            point.x(),
                            point.y(),
                            MapSymbols.SIZE,
                            ink.theme(),
                            gone.ref(events)));
            marks.addAll(
                    ChangeSign.badges(
                            List.of(gone.kind()), point.x() - UP, point.y() + UP, ink.theme()));
            if (events.size() > 1) {
                marks.add(count(events.size(), point));
            }
        }
    }

    private Mark count(int events, ViewPoint at) {
        return new Mark.Label(
                Integer.toString(events),
                at.x() + MapSymbols.SIZE / 2 + 2,
                at.y() + COUNT.size() * 0.36,
                Mark.Anchor.START,
                COUNT,
                ink.theme().text(),
                ink.halo(),
                Ref.NONE);
    }

    /// A small cell in which events are: where the first of them stands, and which they are, unless
    /// they are many.
    private record Spot(WorldPoint at, List<String> few) {}

    /// Asks for the cells of some blocks that hold any, half as wide as those of groups.
    private record Spots(TimeWindow window, MapLevels.Blocks blocks)
            implements Derived<List<Spot>> {
        private static final int FEW = 24;

        @Override
        public List<Spot> of(Matches matches) {
            Pins pins = matches.index().pins();
            Bits shown = matches.within(window).rows().in(Order.PIN);
            List<Spot> spots = new ArrayList<>();
            Set<WorldPoint> seen = new HashSet<>();
            pins.cells(
                    shown,
                    blocks.level() + 1,
                    blocks.bounds(),
                    (_, _, from, to, count) -> {
                        WorldPoint at = pins.at(shown.next(from));
                        if (seen.add(at)) {
                            List<String> few = new ArrayList<>();
                            if (count <= FEW) {
                                shown.forEach(
                                        from,
                                        to,
                                        pin -> few.add(matches.index().event(pins.row(pin)).id()));
                            }
                            spots.add(new Spot(at, List.copyOf(few)));
                        }
                    });
            return List.copyOf(spots);
        }
    }
}
