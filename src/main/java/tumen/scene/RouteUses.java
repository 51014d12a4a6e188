package tumen.scene;

import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Route;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which routes the visible events use, each once per type.
final class RouteUses {
    private static final double GAP = 1.5;

    private RouteUses() {}

    /// The uses in drawing order: selected ones last, and so on top.
    static List<RouteUse> of(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        Map<String, Map<EventType, List<Event>>> shared = new TreeMap<>();
        for (Event event : state.visible()) {
            for (String route : event.routes()) {
                shared.computeIfAbsent(route, id -> new LinkedHashMap<>())
                        .computeIfAbsent(catalogue.type(event.type()), type -> new ArrayList<>())
                        .add(event);
            }
        }
        Set<String> selection = Set.copyOf(state.view().selection());
        List<RouteUse> uses = new ArrayList<>();
        RouteTraffic traffic = RouteTraffic.of(shared.keySet().stream().map(catalogue::route));
        shared.forEach((id, types) -> {
            Route route = catalogue.route(id);
            uses.addAll(
                    side(shown(uses(route, types, selection, catalogue)), traffic.meets(route)));
        });
        uses.sort(Comparator.comparing(RouteUse::selected));
        return uses;
    }

    private static List<RouteUse> uses(
            Route route,
            Map<EventType, List<Event>> types,
            Set<String> selection,
            Catalogue catalogue) {
        List<RouteUse> uses = new ArrayList<>();
        types.forEach((type, events) ->
                uses.add(
                        new RouteUse(
                                route,
                                type,
                                width(events),
                                0,
                                selected(events, selection),
                                events.stream()
                                        .anyMatch(event -> Standing.travels(event, catalogue)))));
        return uses;
    }

    /// The uses worth a line: where something travels, those that only tell of the route are left
    /// out unless they are selected.
    private static List<RouteUse> shown(List<RouteUse> uses) {
        boolean travelled = uses.stream().anyMatch(RouteUse::travels);
        return uses.stream().filter(use -> !travelled || use.travels() || use.selected()).toList();
    }

    /// Lays the uses of one route side by side, the middle of them on its line, or all right of it
    /// where something comes the other way.
    private static List<RouteUse> side(List<RouteUse> uses, boolean right) {
        double total = uses.stream().mapToDouble(use -> use.width() + GAP).sum() - GAP;
        double edge = right ? GAP / 2 : -total / 2;
        List<RouteUse> result = new ArrayList<>(uses.size());
        for (RouteUse use : uses) {
            result.add(
                    new RouteUse(
                            use.route(),
                            use.type(),
                            use.width(),
                            edge + use.width() / 2,
                            use.selected(),
                            use.travels()));
            edge += use.width() + GAP;
        }
        return result;
    }

    private static double width(List<Event> events) {
        return events.stream().mapToDouble(RouteUse::width).max().orElse(RouteUse.THINNEST);
    }

    private static boolean selected(List<Event> events, Set<String> selection) {
        return events.stream().anyMatch(event -> selection.contains(event.id()));
    }
}
