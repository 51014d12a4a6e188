package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.TypeWords;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words an event can be found by. Those of the things it refers to are kept once, by facet.
final class EventText {
    private EventText() {}

    /// What a claim says, and the names of where.
    static String of(Claim claim, Catalogue catalogue) {
        return lines(
                Stream.concat(
                        Stream.of(claim.statement(), claim.quote()).filter(Objects::nonNull),
                        claim.places().stream().map(catalogue::place).map(EventText::of)));
    }

    /// A place's names in all languages and variants.
    static String of(Place place) {
        return lines(Stream.concat(place.names().all().stream(), place.variants().stream()));
    }

    /// A source's publisher and title.
    static String of(Source source) {
        return lines(Stream.of(source.publisher(), source.title()));
    }

    /// A type's name in every tongue: the window may speak another by the time it is searched for.
    static String of(EventType type) {
        return lines(TypeWords.everyLabel(type).stream());
    }

    static String lines(Stream<String> words) {
        return words.collect(Collectors.joining("\n"));
    }
}
