package tumen.ui.edit;

import tumen.geo.LatLon;
import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.index.SearchText;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Names;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.TypeWords;
import tumen.model.Unwatched;
import tumen.state.Store;
import tumen.storage.DraftReader;
import tumen.time.WhenWords;
import tumen.ui.LastAsked;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a draft may refer to in the document that is open, as choices for its forms.
final class Things {
    private static final int LISTED = 50;

    private final Store store;
    private Optional<Known> known = Optional.empty();

    private record Known(EventIndex index, List<String> levels, DraftReader reader) {}

    Things(Store store) {
        this.store = store;
    }

    /// Reads drafts that refer to what there is now.
    DraftReader reader() {
        EventIndex index = store.state().document().index();
        List<String> levels = store.state().document().project().release().levels();
        if (known.filter(last -> last.index() == index && last.levels().equals(levels)).isEmpty()) {
            DraftReader reader = new DraftReader(index.catalogue(), levels);
            known = Optional.of(new Known(index, levels, reader));
        }
        return known.orElseThrow().reader();
    }

    /// The project's things by id.
    Catalogue catalogue() {
        return store.state().document().index().catalogue();
    }

    /// To whom a claim may be shown: all, or those of a release level.
    List<Choice> levels() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", Words.of("levels.none"), "")));
        store.state().document().project().release().levels().stream()
                .map(level -> Choice.of(level, level, ""))
                .forEach(choices::add);
        return choices;
    }

    List<Choice> types() {
        return store.state().document().project().types().stream()
                .map(type -> Choice.of(type.id(), TypeWords.label(type), ""))
                .toList();
    }

    List<Choice> places() {
        return store.state().document().project().places().stream()
                .map(place ->
                        new Choice(
                                place.id(),
                                place.names().in(language()),
                                place.secondName(language()).orElse(""),
                                all(place.names(), place.variants())))
                .toList();
    }

    /// The place at a position.
    Optional<Place> placeAt(LatLon position) {
        return store.state().document().project().places().stream()
                .filter(place -> place.position().equals(position))
                .findFirst();
    }

    List<Choice> routes() {
        return store.state().document().project().routes().stream()
                .map(route -> named(route.id(), route.names()))
                .toList();
    }

    /// Events, of which there may be millions: found as a search finds them, by what is said of
    /// them and the names of what they refer to, beside the window.
    Choices events() {
        LastAsked searches = new LastAsked("event choices");
        return new Choices() {
            @Override
            public void find(String text, Consumer<List<Choice>> told) {
                EventIndex index = store.state().document().index();
                searches.ask(() -> {
                    List<Choice> found = found(index, text);
                    return () -> told.accept(found);
                });
            }

            @Override
            public boolean isPreparing() {
                return !store.state().document().index().hasTexts();
            }

            @Override
            public Optional<Choice> of(String id) {
                return catalogue().findEvent(id).map(Things::choice);
            }
        };
    }

    /// The first events a text finds; waits until all texts can be searched.
    static List<Choice> found(EventIndex index, String text) {
        Stream<Event> first =
                SearchText.words(text).isEmpty()
                        ? index.project().events().stream().limit(LISTED)
                        : index.search(Filter.ALL, text).first(LISTED).stream();
        return first.map(Things::choice).toList();
    }

    private static Choice choice(Event event) {
        return Choice.of(event.id(), event.title(), WhenWords.brief(event.when()));
    }

    List<Choice> actors() {
        return store.state().document().project().actors().stream()
                .map(actor -> named(actor.id(), actor.names()))
                .toList();
    }

    List<Choice> sources() {
        return store.state().document().project().sources().stream()
                .map(source -> Choice.of(source.id(), source.publisher(), title(source)))
                .toList();
    }

    /// Times in which nobody was watching, in their order, by their place in it.
    List<Choice> unwatched() {
        List<Unwatched> all = store.state().document().project().unwatched();
        return IntStream.range(0, all.size())
                .mapToObj(at ->
                        Choice.of(
                                String.valueOf(at),
                                all.get(at).kind(),
                                WhenWords.brief(all.get(at).when())))
                .toList();
    }

    private static String title(Source source) {
        return Stream.concat(
                        Optional.ofNullable(source.date()).map(WhenWords::brief).stream(),
                        Stream.of(source.title()))
                .collect(Collectors.joining(" · "));
    }

    private Choice named(String id, Names names) {
        return new Choice(id, names.in(language()), "", all(names, List.of()));
    }

    private static String all(Names names, List<String> variants) {
        return Stream.concat(names.all().stream(), variants.stream())
                .collect(Collectors.joining(" "));
    }

    private Language language() {
        return store.state().view().language();
    }
}
