package tumen.difference;

import org.jspecify.annotations.Nullable;

import tumen.difference.Change.Field;
import tumen.difference.Change.Kind;
import tumen.model.Event;
import tumen.model.Project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        changed(Sort.WHOLE, after, null, saying.fields(before, after, APART));
        events();
        all(Sort.SOURCES, before.sources(), after.sources());
        all(Sort.PLACES, before.places(), after.places());
        all(Sort.ROUTES, before.routes(), after.routes());
        all(Sort.ACTORS, before.actors(), after.actors());
        all(Sort.TYPES, before.types(), after.types());
        all(Sort.BRIEFINGS, before.briefings(), after.briefings());
        all(Sort.VIEWS, before.views(), after.views());
        return new Difference(changes);
    }

    private void events() {
        compare(
                Sort.EVENTS,
                before.events(),
                after.events(),
                Event::id,
                CLAIMS,
                (was, now) ->
                        compare(
                                Sort.CLAIMS,
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
}
