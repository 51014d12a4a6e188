package tumen.ui.search;

import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.index.Search;
import tumen.index.SearchText;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Language;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.time.WhenWords;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search finds, at any time and of any type: hits in the title first, then in the order of
/// time.
public final class SearchHits {
    private SearchHits() {}

    /// One event found; `particulars` tell when and where, with the name that was searched for.
    public record Found(Event event, EventType type, String particulars) {}

    /// The events every word of a search occurs in; none for a blank search.
    public static List<Found> of(AppState state, String search) {
        if (SearchText.words(search).isEmpty()) {
            return List.of();
        }
        EventIndex index = state.index();
        Filter filter = Filter.ALL.withKnownOn(state.view().filter().knownOn());
        Search found = index.search(filter, search);
        return found.first(found.size()).stream()
                .map(event -> found(event, index, state.view().language(), search))
                .toList();
    }

    private static Found found(Event event, EventIndex index, Language language, String search) {
        String places =
                event.places().stream()
                        .map(id -> name(index.catalogue().place(id), language, search))
                        .collect(Collectors.joining(", "));
        String when = WhenWords.brief(event.when());
        return new Found(
                event,
                index.catalogue().type(event.type()),
                places.isEmpty() ? when : when + " · " + places);
    }

    /// The name shown, and beside it the one that was searched for.
    private static String name(Place place, Language language, String search) {
        String shown = place.names().in(language);
        if (!SearchText.hits(shown, search).isEmpty()) {
            return shown;
        }
        return Stream.concat(place.names().all().stream(), place.variants().stream())
                .filter(name -> !SearchText.hits(name, search).isEmpty())
                .findFirst()
                .map(name -> shown + " " + name)
                .orElse(shown);
    }
}
