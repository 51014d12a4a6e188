package tumen.index;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.time.Edtf;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// When an event became public: the earliest day any of its sources, or its claims' sources, can
/// have appeared.
final class Publication {
    private Publication() {}

    static OptionalLong day(Event event, Catalogue catalogue) {
        Stream<String> sources =
                Stream.concat(
                        event.sources().stream(),
                        event.claims().stream().map(Claim::sources).flatMap(Collection::stream));
        return sources.map(catalogue::source)
                .flatMap(source -> Stream.ofNullable(source.date()))
                .map(Edtf::span)
                .mapToLong(span -> span.earliest())
                .min();
    }
}
