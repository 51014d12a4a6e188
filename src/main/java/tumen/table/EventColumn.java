package tumen.table;

import tumen.claim.Comparison;
import tumen.claim.Disclosure;
import tumen.claim.Evidence;
import tumen.claim.SourceWords;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Names;
import tumen.model.Quantity;
import tumen.model.TypeWords;
import tumen.time.LagWords;
import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of the table of events.
///
/// @param id in settings and in styles
/// @param width in pixels, at first
/// @param usual whether it is shown until the user chooses otherwise
/// @param text what it says of an event; empty where there is nothing to say
/// @param key what it sorts by, upwards
public record EventColumn(
        String id,
        double width,
        boolean usual,
        BiFunction<Event, Terms, String> text,
        SortKey<?> key) {
    /// Every column, in its usual order.
    public static final List<EventColumn> ALL =
            List.of(
                    new EventColumn(
                            "when",
                            140,
                            true,
                            (event, _) -> WhenWords.brief(event.when()),
                            new SortKey<>((event, _) -> event.when().from())),
                    words("title", 236, true, (event, _) -> event.title()),
                    words(
                            "type",
                            104,
                            true,
                            (event, terms) ->
                                    TypeWords.label(terms.catalogue().type(event.type()))),
                    words("places", 150, true, EventColumn::places),
                    words("routes", 160, false, EventColumn::routes),
                    words("actors", 190, false, EventColumn::actors),
                    words("quantities", 130, true, EventColumn::quantities),
                    words("grade", 56, true, (event, _) -> grade(event)),
                    counted(
                            "sources",
                            (event, terms) ->
                                    (int) Evidence.sources(event, terms.catalogue()).count()),
                    counted("claims", (event, _) -> event.claims().size()),
                    words("disputed", 80, true, EventColumn::disputed),
                    new EventColumn(
                            "public",
                            96,
                            true,
                            EventColumn::published,
                            days(first -> first.date().span().latest())),
                    new EventColumn(
                            "lag", 120, false, EventColumn::lag, days(Disclosure::mostDays)),
                    words("firstSource", 170, false, EventColumn::firstSource),
                    words("tags", 130, false, (event, _) -> String.join(", ", event.tags())),
                    counted("importance", (event, _) -> event.importance()),
                    words("summary", 320, false, (event, _) -> event.summary()),
                    words("id", 190, false, (event, _) -> event.id()));

    /// What the table's head calls it.
    public String heading() {
        return Words.of("table.column." + id);
    }

    /// The column of an id.
    public static Optional<EventColumn> of(String id) {
        return ALL.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /// The columns shown until the user chooses otherwise.
    public static List<EventColumn> usualOnes() {
        return ALL.stream().filter(EventColumn::usual).toList();
    }

    private static EventColumn words(
            String id, double width, boolean usual, BiFunction<Event, Terms, String> text) {
        return new EventColumn(
                id,
                width,
                usual,
                text,
                new SortKey<>((event, terms) -> text.apply(event, terms).toLowerCase(Locale.ROOT)));
    }

    private static EventColumn counted(String id, BiFunction<Event, Terms, Integer> number) {
        return new EventColumn(
                id,
                76,
                false,
                (event, terms) -> number.apply(event, terms).toString(),
                new SortKey<>(number));
    }

    private static String places(Event event, Terms terms) {
        return named(event.places().stream().map(id -> terms.catalogue().place(id).names()), terms);
    }

    private static String routes(Event event, Terms terms) {
        return named(event.routes().stream().map(id -> terms.catalogue().route(id).names()), terms);
    }

    private static String actors(Event event, Terms terms) {
        return named(event.actors().stream().map(id -> terms.catalogue().actor(id).names()), terms);
    }

    private static String named(Stream<Names> names, Terms terms) {
        return names.map(name -> name.in(terms.language())).collect(Collectors.joining(", "));
    }

    private static String quantities(Event event, Terms terms) {
        return event.quantities().stream()
                .map((Quantity quantity) ->
                        quantity.words(value -> Words.decimal(value.doubleValue(), 0)))
                .collect(Collectors.joining(", "));
    }

    private static String grade(Event event) {
        return Optional.ofNullable(event.grade()).map(Grade::code).orElse("");
    }

    private static String disputed(Event event, Terms terms) {
        return Comparison.of(event, terms.catalogue()).contests().stream()
                .filter(contest -> contest.isDispute())
                .map(contest -> contest.about())
                .collect(Collectors.joining(", "));
    }

    private static String published(Event event, Terms terms) {
        return Disclosure.of(event, terms.catalogue())
                .map(first -> WhenWords.brief(first.date()))
                .orElse("");
    }

    private static String lag(Event event, Terms terms) {
        return Disclosure.of(event, terms.catalogue())
                .map(first -> LagWords.between(first.happened(), first.date().span()))
                .orElse("");
    }

    private static String firstSource(Event event, Terms terms) {
        return Disclosure.of(event, terms.catalogue())
                .map(first -> SourceWords.name(first.source()))
                .orElse("");
    }

    private static SortKey<Long> days(ToLongFunction<Disclosure> days) {
        return new SortKey<>((event, terms) ->
                Disclosure.of(event, terms.catalogue())
                        .map(days::applyAsLong)
                        .orElse(Evidence.NEVER));
    }
}
