package tumen.scene;

import tumen.geo.WorldPoint;
import tumen.index.Derived;
import tumen.index.Matches;
import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Route;
import tumen.progress.Wanted;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The events of one type that use a route, at any time, in the order of time. What a window shows
/// of them is read off columns, since a window may change in every frame.
final class RouteEvents {
    /// All there are, route by route in the order of ids.
    static final Derived<List<List<RouteEvents>>> ALL = RouteEvents::of;

    private final Route route;
    private final List<List<WorldPoint>> ways;
    private final EventType type;
    private final List<Event> events;
    private final double[] from;
    private final double[] to;
    private final double[] widths;
    private final boolean[] travelling;
    private final boolean[] vague;

    /// What a window shows of them: the first of them among all, how many, and their line.
    record Within(double first, int count, RouteUse use) {}

    private RouteEvents(
            Route route,
            List<List<WorldPoint>> ways,
            EventType type,
            List<Event> events,
            Catalogue catalogue) {
        this.route = route;
        this.ways = ways;
        this.type = type;
        this.events = events;
        this.from = events.stream().mapToDouble(event -> event.when().from()).toArray();
        this.to = events.stream().mapToDouble(event -> event.when().to()).toArray();
        this.widths = events.stream().mapToDouble(RouteUse::width).toArray();
        this.travelling = new boolean[events.size()];
        this.vague = new boolean[events.size()];
        for (int event = 0; event < travelling.length; event++) {
            Wanted.each(event);
            travelling[event] = Standing.travels(events.get(event), catalogue);
            vague[event] = RouteUse.isVague(events.get(event));
        }
    }

    private static List<List<RouteEvents>> of(Matches matches) {
        Catalogue catalogue = matches.index().catalogue();
        Map<String, Map<EventType, List<Event>>> shared = new TreeMap<>();
        for (Event event : RouteUses.travelling(matches).all()) {
            for (String route : event.routes()) {
                shared.computeIfAbsent(route, id -> new LinkedHashMap<>())
                        .computeIfAbsent(catalogue.type(event.type()), type -> new ArrayList<>())
                        .add(event);
            }
        }
        List<List<RouteEvents>> all = new ArrayList<>();
        shared.forEach((id, types) -> {
            Route route = catalogue.route(id);
            List<List<WorldPoint>> ways =
                    route.legs().stream()
                            .map(RouteWay::positions)
                            .map(RouteWay::unwrapped)
                            .toList();
            List<RouteEvents> own = new ArrayList<>();
            types.forEach((type, events) ->
                    own.add(new RouteEvents(route, ways, type, events, catalogue)));
            all.add(List.copyOf(own));
        });
        return List.copyOf(all);
    }

    /// Those in a window; empty if there are none.
    Optional<Within> within(TimeWindow window, Set<String> selection) {
        int count = 0;
        int first = -1;
        int widest = 0;
        double width = 0;
        boolean travels = false;
        for (int event = 0; event < from.length && from[event] < window.to(); event++) {
            if (to[event] > window.from()) {
                first = count++ == 0 ? event : first;
                widest = widths[event] > width ? event : widest;
                width = Math.max(width, widths[event]);
                travels |= travelling[event];
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Within(
                                from[first],
                                count,
                                new RouteUse(
                                        route,
                                        ways,
                                        type,
                                        width,
                                        0,
                                        anySelected(window, selection),
                                        travels,
                                        vague[widest])));
    }

    private boolean anySelected(TimeWindow window, Set<String> selection) {
        return !selection.isEmpty()
                && events.stream()
                        .anyMatch(event ->
                                selection.contains(event.id())
                                        && TimelineGlyphs.touches(window, event.when()));
    }
}
