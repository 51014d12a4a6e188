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
import tumen.words.Words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a search finds, at any time and of any type: hits in the title first, then in the order of
/// time.
public final class SearchHits {
    private final Search search;
    private final List<String> words;
    private final Language language;
    private final int known;

    /// One event found; `particulars` tell when and where, with the name that was searched for.
    public record Found(Event event, EventType type, String particulars) {}

    /// The events every word of a search occurs in; it must have one.
    public SearchHits(AppState state, String text) {
        Filter filter = Filter.ALL.withKnownOn(state.view().filter().knownOn());
        this.search = state.index().search(filter, text);
        this.words = SearchText.words(text);
        this.language = state.view().language();
        this.known = state.known();
    }

    /// Whether there is any word to search for.
    static boolean isAsked(String text) {
        return !SearchText.words(text).isEmpty();
    }

    /// How many events were found.
    public int size() {
        return search.size();
    }

    /// How many, of how many, in words.
    String words() {
        return size() == 0
                ? Words.of("search.nothing")
                : Words.of("search.found", Words.number(size()), Words.number(known));
    }

    /// So many of what was found, after some; fewer if there are no more.
    public List<Found> after(int first, int most) {
        EventIndex index = search.matches().index();
        return search.first(first + most).stream()
                .skip(first)
                .map(event -> found(event, index, language, words))
                .toList();
    }

    private static Found found(
            Event event, EventIndex index, Language language, List<String> words) {
        String places =
                event.places().stream()
                        .map(id -> name(index.catalogue().place(id), language, words))
                        .collect(Collectors.joining(", "));
        String when = WhenWords.brief(event.when());
        return new Found(
                event,
                index.catalogue().type(event.type()),
                places.isEmpty() ? when : when + " · " + places);
    }

    /// The name shown, and beside it the one that was searched for.
    private static String name(Place place, Language language, List<String> words) {
        String shown = place.names().in(language);
        if (SearchText.says(shown, words)) {
            return shown;
        }
        return Stream.concat(place.names().all().stream(), place.variants().stream())
                .filter(name -> SearchText.says(name, words))
                .findFirst()
                .map(name -> shown + " " + name)
                .orElse(shown);
    }
}
