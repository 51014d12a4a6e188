package tumen.state;

import tumen.index.Choice;
import tumen.index.Filter;
import tumen.model.EventType;

import java.util.OptionalLong;
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
                            case Intent.IncludeOnly only ->
                                    filter.with(only.facet(), Choice.only(Set.of(only.value())));
                            case Intent.ToggleIncluded toggle ->
                                    filter.with(
                                            toggle.facet(),
                                            filter.choice(toggle.facet())
                                                    .togglingIncluded(toggle.value()));
                            case Intent.ToggleExcluded toggle ->
                                    filter.with(
                                            toggle.facet(),
                                            filter.choice(toggle.facet())
                                                    .togglingExcluded(toggle.value()));
                            case Intent.ShowKnownOn show -> filter.withKnownOn(show.day());
                            case Intent.ToggleKnownOn() ->
                                    filter.withKnownOn(
                                            filter.knownOn().isPresent()
                                                    ? OptionalLong.empty()
                                                    : state.index().disclosure(Long.MAX_VALUE, -1));
                            case Intent.StepKnownOn step -> stepped(state, step.step());
                            case Intent.ShowFilter show -> show.filter();
                        });
    }

    private static Filter stepped(AppState state, int step) {
        Filter filter = state.view().filter();
        long now = filter.knownOn().orElse(Long.MAX_VALUE);
        OptionalLong next = state.index().disclosure(now, step);
        return next.isPresent() ? filter.withKnownOn(next) : filter;
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
