package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Place;
import tumen.model.Source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words an event can be found by: title, summary, tags, places in all languages and variants,
/// actors, sources and what its claims say.
final class EventText {
    private EventText() {}

    static String of(Event event, Catalogue catalogue) {
        return Stream.of(
                        Stream.of(
                                event.title(),
                                event.summary(),
                                catalogue.type(event.type()).label()),
                        event.tags().stream(),
                        event.places().stream().map(catalogue::place).flatMap(EventText::names),
                        event.actors().stream()
                                .map(catalogue::actor)
                                .flatMap(actor -> actor.names().all().stream()),
                        event.sources().stream().map(catalogue::source).flatMap(EventText::words),
                        event.claims().stream().flatMap(claim -> words(claim, catalogue)))
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Place place) {
        return Stream.concat(place.names().all().stream(), place.variants().stream());
    }

    private static Stream<String> words(Source source) {
        return Stream.of(source.publisher(), source.title());
    }

    private static Stream<String> words(Claim claim, Catalogue catalogue) {
        Stream<String> said =
                Stream.of(claim.statement(), claim.quote()).flatMap(Stream::ofNullable);
        Stream<String> places =
                claim.places().stream().map(catalogue::place).flatMap(EventText::names);
        Stream<String> sources =
                claim.sources().stream().map(catalogue::source).flatMap(EventText::words);
        return Stream.of(said, places, sources).flatMap(words -> words);
    }
}
