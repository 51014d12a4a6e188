package tumen.exporting;

import tumen.claim.Comparison;
import tumen.claim.Disclosure;
import tumen.claim.Evidence;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Place;
import tumen.model.Quantity;
import tumen.scene.PlainText;
import tumen.time.Bound;
import tumen.time.CivilDate;
import tumen.time.TimeSpan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/// One thing data exports tell of every event, in all formats under the same name. `many` says that
/// there may be several values.
record EventField(String name, boolean many, Function<EventRow, Stream<String>> read) {
    /// Every field, in the order of columns.
    static final List<EventField> ALL =
            List.of(
                    text("id", Event::id),
                    text("title", Event::title),
                    text("type", Event::type),
                    text("when", event -> event.when().text()),
                    some("earliest", row -> earliest(row.event().when().span())),
                    some("latest", row -> latest(row.event().when().span())),
                    some("public", EventField::madePublic),
                    list("places", EventField::placeNames),
                    list("routes", EventField::routeNames),
                    list("actors", EventField::actorNames),
                    list("quantities", EventField::quantities),
                    text("summary", Event::summary),
                    list("tags", row -> row.event().tags().stream()),
                    text("importance", event -> String.valueOf(event.importance())),
                    some("grade", row -> Optional.ofNullable(row.event().grade()).map(Grade::code)),
                    list("disputed", EventField::disputed),
                    list("sources", EventField::sources),
                    some("asKnownOn", EventField::asKnownOn));

    /// What the field says of an event, made harmless.
    List<String> values(EventRow row) {
        return read.apply(row).map(PlainText::of).filter(text -> !text.isBlank()).toList();
    }

    /// The same in one text.
    String text(EventRow row) {
        return String.join("; ", values(row));
    }

    private static EventField text(String name, Function<Event, String> value) {
        return new EventField(name, false, row -> Stream.of(value.apply(row.event())));
    }

    private static EventField some(String name, Function<EventRow, Optional<String>> value) {
        return new EventField(name, false, row -> value.apply(row).stream());
    }

    private static EventField list(String name, Function<EventRow, Stream<String>> values) {
        return new EventField(name, true, values);
    }

    /// The first day it may touch, as ISO 8601 writes it; none if its start is open.
    static Optional<String> earliest(TimeSpan span) {
        return span.startBound() == Bound.OPEN
                ? Optional.empty()
                : Optional.of(CivilDate.ofDay(span.earliest()).iso());
    }

    /// The last day it may touch; none if its end is open.
    static Optional<String> latest(TimeSpan span) {
        return span.endBound() == Bound.OPEN
                ? Optional.empty()
                : Optional.of(CivilDate.ofDay(span.latest()).iso());
    }

    private static Optional<String> madePublic(EventRow row) {
        return Disclosure.of(row.event(), row.catalogue()).map(first -> first.date().text());
    }

    private static Optional<String> asKnownOn(EventRow row) {
        OptionalLong day = row.knownOn();
        return day.isPresent()
                ? Optional.of(CivilDate.ofDay(day.getAsLong()).iso())
                : Optional.empty();
    }

    private static Stream<String> placeNames(EventRow row) {
        return row.places().stream().map(Place::names).map(names -> names.in(row.language()));
    }

    private static Stream<String> routeNames(EventRow row) {
        return row.event().routes().stream()
                .map(route -> row.catalogue().route(route).names().in(row.language()));
    }

    private static Stream<String> actorNames(EventRow row) {
        return row.event().actors().stream()
                .map(actor -> row.catalogue().actor(actor).names().in(row.language()));
    }

    private static Stream<String> quantities(EventRow row) {
        return row.event().quantities().stream()
                .map((Quantity quantity) -> quantity.words(BigDecimal::toPlainString));
    }

    private static Stream<String> disputed(EventRow row) {
        return Comparison.of(row.event(), row.catalogue()).differences().stream()
                .map(difference -> difference.aspect().name().toLowerCase(Locale.ROOT))
                .distinct();
    }

    private static Stream<String> sources(EventRow row) {
        return Evidence.sources(row.event(), row.catalogue()).map(CitedSource::of);
    }
}
