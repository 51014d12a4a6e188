package tumen.state;

import tumen.geo.GeoBounds;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.index.Choice;
import tumen.index.Filter;
import tumen.model.EventType;

import java.util.Optional;
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
                            case Intent.OfTelling telling -> TellingUpdate.apply(state, telling);
                            case Intent.ShowArea show -> filter.withArea(show.area());
                            case Intent.ToggleInView() ->
                                    filter.withArea(
                                            filter.area().isPresent()
                                                    ? Optional.empty()
                                                    : Optional.of(inView(state)));
                            case Intent.ShowFilter show -> show.filter();
                        });
    }

    /// The part of the world the map shows.
    private static GeoBounds inView(AppState state) {
        ViewSize size = state.layout().map();
        return state.view()
                .camera()
                .bounds(new ViewPoint(0, 0), new ViewPoint(size.width(), size.height()), size);
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
