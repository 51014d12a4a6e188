package tumen.scene;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
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
        shared.forEach((route, types) ->
                uses.addAll(
                        side(
                                types.entrySet().stream()
                                        .map(entry ->
                                                new RouteUse(
                                                        catalogue.route(route),
                                                        entry.getKey(),
                                                        width(entry.getValue()),
                                                        0,
                                                        selected(entry.getValue(), selection)))
                                        .toList())));
        uses.sort(Comparator.comparing(RouteUse::selected));
        return uses;
    }

    /// Lays the uses of one route side by side, the middle of them on its line.
    private static List<RouteUse> side(List<RouteUse> uses) {
        double total = uses.stream().mapToDouble(use -> use.width() + GAP).sum() - GAP;
        double edge = -total / 2;
        List<RouteUse> result = new ArrayList<>(uses.size());
        for (RouteUse use : uses) {
            result.add(
                    new RouteUse(
                            use.route(),
                            use.type(),
                            use.width(),
                            edge + use.width() / 2,
                            use.selected()));
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
