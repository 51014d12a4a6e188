package tumen.state;

import tumen.index.Filter;
import tumen.model.EventType;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Updates of the filter.
final class FilterUpdate {
    private FilterUpdate() {}

    static ViewState apply(AppState state, Intent.OfFilter intent) {
        Filter filter = state.view().filter();
        return state.view()
                .withFilter(
                        switch (intent) {
                            case Intent.ToggleType toggle ->
                                    filter.withHiddenTypes(
                                            toggled(filter.hiddenTypes(), toggle.type()));
                            case Intent.OnlyType only ->
                                    filter.withHiddenTypes(
                                            allBut(state, only.type(), filter.hiddenTypes()));
                            case Intent.ShowFilter show -> show.filter();
                        });
    }

    private static Set<String> toggled(Set<String> hidden, String type) {
        Set<String> types = new TreeSet<>(hidden);
        if (!types.remove(type)) {
            types.add(type);
        }
        return types;
    }

    private static Set<String> allBut(AppState state, String type, Set<String> hidden) {
        Set<String> others =
                state.document().project().types().stream()
                        .map(EventType::id)
                        .filter(other -> !other.equals(type))
                        .collect(Collectors.toSet());
        return others.equals(hidden) ? Set.of() : others;
    }
}
