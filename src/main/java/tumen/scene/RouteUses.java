package tumen.scene;

import tumen.index.Derived;
import tumen.index.Facet;
import tumen.index.Matches;
import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Mode;
import tumen.model.Route;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which routes the visible events use, each once per type.
final class RouteUses {
    private static final double GAP = 1.5;
    private static final int SIDE_BY_SIDE = 4;
    private static final Set<String> MODES =
            Arrays.stream(Mode.values())
                    .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private RouteUses() {}

    /// The uses in drawing order: selected ones last, and so on top.
    static List<RouteUse> of(AppState state) {
        return state.matches()
                .keep(new Question(state.view().time().shown(), state.view().selection()));
    }

    /// Asks for the uses in a window.
    private record Question(TimeWindow window, List<String> selection)
            implements Derived<List<RouteUse>> {
        @Override
        public List<RouteUse> of(Matches matches) {
            Catalogue catalogue = matches.index().catalogue();
            Map<String, Map<EventType, List<Event>>> shared = new TreeMap<>();
            for (Event event : travelling(matches).within(window)) {
                for (String route : event.routes()) {
                    shared.computeIfAbsent(route, id -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    catalogue.type(event.type()), type -> new ArrayList<>())
                            .add(event);
                }
            }
            Set<String> selected = Set.copyOf(selection);
            RouteTraffic traffic = RouteTraffic.of(shared.keySet().stream().map(catalogue::route));
            List<RouteUse> uses = new ArrayList<>();
            shared.forEach((id, types) -> {
                Route route = catalogue.route(id);
                List<RouteUse> own = uses(route, busiest(types, selected), selected, catalogue);
                uses.addAll(side(shown(own), traffic.meets(route)));
            });
            uses.sort(Comparator.comparing(RouteUse::selected));
            return List.copyOf(uses);
        }
    }

    /// The events that have routes.
    static Matches travelling(Matches matches) {
        return matches.having(Facet.MODE, MODES);
    }

    /// The few types that use a route most, and those of selected events: more lines side by side
    /// cannot be told apart.
    private static Map<EventType, List<Event>> busiest(
            Map<EventType, List<Event>> types, Set<String> selected) {
        List<EventType> most =
                types.entrySet().stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<EventType, List<Event>> entry) ->
                                        -entry.getValue().size()))
                        .limit(SIDE_BY_SIDE)
                        .map(Map.Entry::getKey)
                        .toList();
        Map<EventType, List<Event>> kept = new LinkedHashMap<>(types);
        kept.entrySet()
                .removeIf(entry ->
                        !most.contains(entry.getKey()) && !selected(entry.getValue(), selected));
        return kept;
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
                                        .anyMatch(event -> Standing.travels(event, catalogue)),
                                isVague(events))));
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
            result.add(use.inLane(edge + use.width() / 2));
            edge += use.width() + GAP;
        }
        return result;
    }

    /// Whether the amount the width tells is not exact.
    private static boolean isVague(List<Event> events) {
        return events.stream()
                .max(Comparator.comparingDouble(RouteUse::width))
                .filter(RouteUse::isVague)
                .isPresent();
    }

    private static double width(List<Event> events) {
        return events.stream().mapToDouble(RouteUse::width).max().orElse(RouteUse.THINNEST);
    }

    private static boolean selected(List<Event> events, Set<String> selection) {
        return events.stream().anyMatch(event -> selection.contains(event.id()));
    }
}
