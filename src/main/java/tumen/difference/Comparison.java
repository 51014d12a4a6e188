package tumen.difference;

import org.jspecify.annotations.Nullable;

import tumen.difference.Change.Field;
import tumen.difference.Change.Kind;
import tumen.difference.Change.Thing;
import tumen.model.Actor;
import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.NamedView;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One comparison of two projects. Parts both share are passed over without a look.
final class Comparison {
    private static final String GRADE = "grade";

    /// What is compared as things of their own, not as fields of the project.
    private static final Set<String> APART =
            Set.of(
                    "sources",
                    "places",
                    "routes",
                    "actors",
                    "types",
                    "events",
                    "briefings",
                    "views");

    private static final Set<String> CLAIMS = Set.of("claims");

    /// A sort of thing: what tells one from another, and what people call one.
    private record Sort<T>(Thing thing, Function<T, String> id, Function<T, String> title) {}

    private static final Sort<Project> WHOLE = new Sort<>(Thing.PROJECT, _ -> "", Project::title);
    private static final Sort<Event> EVENTS = new Sort<>(Thing.EVENT, Event::id, Event::title);
    private static final Sort<Claim> CLAIM =
            new Sort<>(Thing.CLAIM, Claim::id, Comparison::titleOf);
    private static final Sort<Source> SOURCES =
            new Sort<>(
                    Thing.SOURCE, Source::id, source -> source.publisher() + ": " + source.title());
    private static final Sort<Place> PLACES =
            new Sort<>(Thing.PLACE, Place::id, place -> place.names().en());
    private static final Sort<Route> ROUTES =
            new Sort<>(Thing.ROUTE, Route::id, route -> route.names().en());
    private static final Sort<Actor> ACTORS =
            new Sort<>(Thing.ACTOR, Actor::id, actor -> actor.names().en());
    private static final Sort<EventType> TYPES =
            new Sort<>(Thing.TYPE, EventType::id, EventType::label);
    private static final Sort<Briefing> BRIEFINGS =
            new Sort<>(Thing.BRIEFING, Briefing::id, Briefing::title);
    private static final Sort<NamedView> VIEWS =
            new Sort<>(Thing.VIEW, NamedView::title, NamedView::title);

    private final Project before;
    private final Project after;
    private final Saying saying;
    private final List<Change> changes = new ArrayList<>();

    Comparison(Project before, Project after) {
        this.before = before;
        this.after = after;
        this.saying = new Saying(before, after);
    }

    Difference difference() {
        changed(WHOLE, after, null, saying.fields(before, after, APART));
        events();
        all(SOURCES, before.sources(), after.sources());
        all(PLACES, before.places(), after.places());
        all(ROUTES, before.routes(), after.routes());
        all(ACTORS, before.actors(), after.actors());
        all(TYPES, before.types(), after.types());
        all(BRIEFINGS, before.briefings(), after.briefings());
        all(VIEWS, before.views(), after.views());
        return new Difference(changes);
    }

    private void events() {
        compare(
                EVENTS,
                before.events(),
                after.events(),
                Event::id,
                CLAIMS,
                (was, now) ->
                        compare(
                                CLAIM,
                                was.claims(),
                                now.claims(),
                                _ -> now.id(),
                                Set.of(),
                                (_, _) -> {}));
    }

    private <T> void all(Sort<T> sort, List<T> olds, List<T> news) {
        compare(sort, olds, news, _ -> null, Set.of(), (_, _) -> {});
    }

    /// Compares things one by one, in the order they have now; those that are gone come last.
    private <T> void compare(
            Sort<T> sort,
            List<T> olds,
            List<T> news,
            Function<T, @Nullable String> event,
            Set<String> apart,
            BiConsumer<T, T> inside) {
        if (olds.equals(news)) {
            return;
        }
        Map<String, T> gone = LinkedHashMap.newLinkedHashMap(olds.size());
        olds.forEach(old -> gone.put(sort.id().apply(old), old));
        for (T now : news) {
            T was = gone.remove(sort.id().apply(now));
            if (was == null) {
                add(Kind.ADDED, sort, now, event.apply(now), List.of());
            } else if (!was.equals(now)) {
                changed(sort, now, event.apply(now), saying.fields(was, now, apart));
                inside.accept(was, now);
            }
        }
        gone.values().forEach(old -> add(Kind.REMOVED, sort, old, event.apply(old), List.of()));
    }

    private <T> void changed(Sort<T> sort, T now, @Nullable String event, List<Field> fields) {
        Map<Boolean, List<Field>> graded =
                fields.stream().collect(Collectors.partitioningBy(f -> f.name().equals(GRADE)));
        add(Kind.CHANGED, sort, now, event, graded.getOrDefault(false, List.of()));
        add(Kind.REGRADED, sort, now, event, graded.getOrDefault(true, List.of()));
    }

    /// Things may differ in order only, or in what is compared apart.
    private <T> void add(
            Kind kind, Sort<T> sort, T thing, @Nullable String event, List<Field> fields) {
        boolean whole = kind == Kind.ADDED || kind == Kind.REMOVED;
        if (whole || !fields.isEmpty()) {
            changes.add(
                    new Change(
                            kind,
                            sort.thing(),
                            sort.id().apply(thing),
                            sort.title().apply(thing),
                            Optional.ofNullable(event),
                            fields));
        }
    }

    /// What a claim says first.
    private static String titleOf(Claim claim) {
        return Stream.of(claim.statement(), claim.quote())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(claim.id());
    }
}
