package tumen.scene;

import tumen.index.Derived;
import tumen.index.Facet;
import tumen.index.Matches;
import tumen.model.Mode;
import tumen.state.AppState;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Which routes the visible events use, each once per type.
final class RouteUses {
    private static final double GAP = 1.5;
    private static final int MANY = 40;
    private static final Set<String> MODES =
            Arrays.stream(Mode.values())
                    .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private RouteUses() {}

    /// The uses of a state's visible events.
    static List<RouteUse> of(AppState state) {
        return of(state.matches(), state.view().time().shown(), state.view().selection());
    }

    /// The uses within a window in drawing order: selected ones last, and so on top.
    static List<RouteUse> of(Matches matches, TimeWindow window, List<String> selection) {
        return matches.keep(new Question(window, selection));
    }

    /// Asks for the uses in a window.
    private record Question(TimeWindow window, List<String> selection)
            implements Derived<List<RouteUse>> {
        @Override
        public List<RouteUse> of(Matches matches) {
            Set<String> selected = Set.copyOf(selection);
            List<List<RouteUse>> byRoute =
                    matches.keep(RouteEvents.ALL).stream()
                            .map(types -> busiest(types, window, selected))
                            .filter(own -> !own.isEmpty())
                            .toList();
            RouteTraffic traffic =
                    RouteTraffic.of(byRoute.stream().map(own -> own.getFirst().route()));
            List<RouteUse> uses = new ArrayList<>();
            for (List<RouteUse> own : byRoute) {
                uses.addAll(side(shown(own), traffic.meets(own.getFirst().route())));
            }
            uses.sort(Comparator.comparing(RouteUse::selected));
            return List.copyOf(uses);
        }
    }

    /// The events that have routes.
    static Matches travelling(Matches matches) {
        return matches.having(Facet.MODE, MODES);
    }

    /// The few types that use a route most within a window, and those of selected events, the first
    /// to do so first: more lines side by side cannot be told apart.
    private static List<RouteUse> busiest(
            List<RouteEvents> types, TimeWindow window, Set<String> selected) {
        List<RouteEvents.Within> within =
                types.stream().flatMap(type -> type.within(window, selected).stream()).toList();
        int most = within.stream().mapToInt(RouteEvents.Within::count).sum() > MANY ? 2 : 4;
        List<RouteEvents.Within> busiest =
                within.stream()
                        .sorted(Comparator.comparingInt(each -> -each.count()))
                        .limit(most)
                        .toList();
        return within.stream()
                .filter(each -> busiest.contains(each) || each.use().selected())
                .sorted(Comparator.comparingDouble(RouteEvents.Within::first))
                .map(RouteEvents.Within::use)
                .toList();
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
}
