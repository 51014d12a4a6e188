package tumen.ui.details;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;
import tumen.time.Edtf;
import tumen.time.LagWords;
import tumen.time.WhenWords;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Since when an event is known: `Became public 13 October 2023, 12 days later`.
final class KnownWords {
    private KnownWords() {}

    static Optional<String> of(Event event, Catalogue catalogue) {
        return sourceIds(event)
                .map(catalogue::source)
                .map(Source::date)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingLong(date -> date.span().earliest()))
                .map(first -> words(event.when(), first));
    }

    /// The ids of an event's sources and of its claims', each once.
    static Stream<String> sourceIds(Event event) {
        return Stream.concat(
                        event.sources().stream(),
                        event.claims().stream().map(Claim::sources).flatMap(ids -> ids.stream()))
                .distinct();
    }

    private static String words(Edtf happened, Edtf told) {
        return "Became public "
                + WhenWords.brief(told)
                + ", "
                + LagWords.between(happened.span(), told.span());
    }
}
