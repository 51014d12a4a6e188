package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.claim.Comparison;
import tumen.model.Actor;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Grade;
import tumen.model.Mode;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Source;
import tumen.progress.Watch;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the values of each [Facet] off events.
record FacetColumns(Project project, Catalogue catalogue, List<Event> rows, Watch watch) {
    /// The column of a facet.
    FacetColumn of(Facet facet) {
        return switch (facet) {
            case TYPE -> one(ids(project.types(), EventType::id), Event::type);
            case ACTOR -> many(ids(project.actors(), Actor::id), Event::actors);
            case PLACE -> many(ids(project.places(), Place::id), Event::places);
            case COUNTRY -> column(countries(), Event::places, this::countries);
            case MODE -> column(modes(), Event::routes, this::modes);
            case SOURCE -> many(ids(project.sources(), Source::id), FacetColumns::sources);
            case RELIABILITY -> grades("ABCDEF", grade -> String.valueOf(grade.source()));
            case CREDIBILITY -> grades("123456", grade -> String.valueOf(grade.information()));
            case TAG -> many(tags(), Event::tags);
            case IMPORTANCE ->
                    one(List.of("1", "2", "3"), event -> String.valueOf(event.importance()));
            case DISPUTED -> one(List.of("yes", "no"), this::disputed);
        };
    }

    /// The column of the places events stand at on a map.
    FacetColumn standing() {
        return column(
                ids(project.places(), Place::id),
                event ->
                        event.routes().isEmpty()
                                ? event.places()
                                : List.of(event.places(), event.routes()),
                event -> ids(Standing.places(event, catalogue), Place::id));
    }

    private FacetColumn one(List<String> possible, Function<Event, String> value) {
        return column(possible, value::apply, event -> List.of(value.apply(event)));
    }

    private FacetColumn many(List<String> possible, Function<Event, List<String>> values) {
        return column(possible, values::apply, values::apply);
    }

    private FacetColumn column(
            List<String> possible,
            Function<Event, Object> key,
            Function<Event, Collection<String>> values) {
        return FacetColumn.of(possible, rows, key, values, watch);
    }

    private FacetColumn grades(String codes, Function<Grade, String> code) {
        List<String> possible =
                Stream.concat(
                                codes.chars().mapToObj(Character::toString),
                                Stream.of(Facet.UNGRADED))
                        .toList();
        return column(
                possible,
                event -> event.claims().isEmpty() ? given(event.grade()) : grades(event, code),
                event -> grades(event, code));
    }

    private static Object given(@Nullable Grade grade) {
        return grade == null ? Facet.UNGRADED : grade;
    }

    private static List<String> grades(Event event, Function<Grade, String> code) {
        if (event.claims().isEmpty()) {
            Grade grade = event.grade();
            return List.of(grade == null ? Facet.UNGRADED : code.apply(grade));
        }
        List<String> given =
                Stream.concat(
                                Stream.ofNullable(event.grade()),
                                event.claims().stream()
                                        .map(claim -> claim.grade())
                                        .filter(Objects::nonNull))
                        .map(code)
                        .toList();
        return given.isEmpty() ? List.of(Facet.UNGRADED) : given;
    }

    private String disputed(Event event) {
        return !event.claims().isEmpty() && Comparison.of(event, catalogue).disputed()
                ? "yes"
                : "no";
    }

    private static List<String> sources(Event event) {
        return event.claims().isEmpty()
                ? event.sources()
                : Stream.concat(
                                event.sources().stream(),
                                event.claims().stream().flatMap(claim -> claim.sources().stream()))
                        .toList();
    }

    private Collection<String> countries(Event event) {
        return event.places().stream()
                .map(catalogue::place)
                .flatMap(FacetColumns::countries)
                .toList();
    }

    private List<String> countries() {
        return project.places().stream()
                .flatMap(FacetColumns::countries)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> countries(Place place) {
        return Stream.ofNullable(place.country()).flatMap(code -> Stream.of(code.split("/")));
    }

    private static List<String> modes() {
        return Arrays.stream(Mode.values()).map(FacetColumns::code).toList();
    }

    private Collection<String> modes(Event event) {
        return event.routes().stream()
                .flatMap(route -> catalogue.route(route).legs().stream())
                .map(leg -> code(leg.mode()))
                .toList();
    }

    private static String code(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    private List<String> tags() {
        return rows.stream()
                .map(Event::tags)
                .filter(tags -> !tags.isEmpty())
                .distinct()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }
}
