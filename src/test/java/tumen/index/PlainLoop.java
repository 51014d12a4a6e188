package tumen.index;

import tumen.claim.Comparison;
import tumen.geo.GeoBounds;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Source;
import tumen.model.TypeWords;
import tumen.time.Edtf;
import tumen.time.TimeSpan;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an index must answer, worked out by looking at every event each time.
public final class PlainLoop {
    static final Comparator<Event> IN_TIME =
            Comparator.comparingDouble((Event event) -> event.when().from())
                    .thenComparingDouble(event -> event.when().to());

    private final Project project;
    private final Catalogue catalogue;
    private final Map<Event, String> texts = new HashMap<>();

    public PlainLoop(Project project) {
        this.project = project;
        this.catalogue = project.catalogue();
    }

    public List<Event> find(Filter filter) {
        return project.events().stream()
                .flatMap(event -> filter.telling().of(event, catalogue).stream())
                .filter(event -> passes(event, filter))
                .sorted(IN_TIME)
                .toList();
    }

    public List<Event> find(Filter filter, TimeWindow window) {
        return find(filter).stream()
                .filter(event -> touches(event, window))
                .filter(event ->
                        switch (filter.certainty()) {
                            case ALL -> true;
                            case CERTAIN -> surely(event.when(), window);
                            case POSSIBLE -> !surely(event.when(), window);
                        })
                .toList();
    }

    /// From the first to the last dated day of what a filter lets through; nothing for no events.
    List<TimeSpan> dated(Filter filter) {
        List<TimeSpan> spans = find(filter).stream().map(event -> event.when().span()).toList();
        return spans.isEmpty()
                ? List.of()
                : List.of(
                        TimeSpan.within(
                                spans.stream()
                                        .mapToLong(TimeSpan::earliestDated)
                                        .min()
                                        .orElseThrow(),
                                spans.stream()
                                        .mapToLong(TimeSpan::latestDated)
                                        .max()
                                        .orElseThrow()));
    }

    /// How many of some events stand in each column of a window.
    static int[] columns(List<Event> events, TimeWindow window, int columns) {
        int[] counts = new int[columns];
        for (Event event : events) {
            int column = 0;
            double at = event.when().standsAt();
            while (column < columns - 1
                    && at >= window.from() + window.days() * (column + 1) / columns) {
                column++;
            }
            counts[column]++;
        }
        return counts;
    }

    Map<String, Integer> counts(Facet facet, Filter filter, TimeWindow window) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Event event : find(filter.with(facet, Choice.ANY), window)) {
            values(facet, event).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    /// The pins of some events in each cell of a level that lies in a box, by `column row`.
    Map<String, Integer> cells(List<Event> events, int level, GeoBounds box) {
        double cells = Math.scalb(1.0, level);
        Map<String, Integer> counts = new TreeMap<>();
        for (Event event : events) {
            for (Place place : Standing.places(event, catalogue)) {
                WorldPoint at = WebMercator.project(place.position());
                for (int world = -2; world <= 2; world++) {
                    double column = Math.floor(at.x() * cells) + world * cells;
                    double row = Math.floor(at.y() * cells);
                    if (column / cells <= box.east()
                            && (column + 1) / cells >= box.west()
                            && row / cells <= box.south()
                            && (row + 1) / cells >= box.north()) {
                        counts.merge((long) column + " " + (long) row, 1, Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    /// The distance in worlds from a point to the nearest place of some events.
    double nearest(List<Event> events, WorldPoint point) {
        return events.stream()
                .flatMap(event -> Standing.places(event, catalogue).stream())
                .map(place -> WebMercator.project(place.position()))
                .mapToDouble(at -> distance(at, point))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    static double distance(WorldPoint a, WorldPoint b) {
        double dx = a.x() - b.x();
        return Math.hypot(dx - Math.rint(dx), a.y() - b.y());
    }

    Set<String> values(Facet facet, Event event) {
        Stream<String> values =
                switch (facet) {
                    case TYPE -> Stream.of(event.type());
                    case ACTOR -> event.actors().stream();
                    case PLACE -> event.places().stream();
                    case COUNTRY ->
                            event.places().stream()
                                    .map(place -> catalogue.place(place).country())
                                    .filter(Objects::nonNull)
                                    .flatMap(code -> Arrays.stream(code.split("/")));
                    case MODE ->
                            event.routes().stream()
                                    .flatMap(route -> catalogue.route(route).legs().stream())
                                    .map(leg -> leg.mode().name().toLowerCase(Locale.ROOT));
                    case SOURCE -> sources(event).map(Source::id);
                    case RELIABILITY -> grades(event).map(grade -> grade.code().substring(0, 1));
                    case CREDIBILITY -> grades(event).map(grade -> grade.code().substring(1));
                    case TAG -> event.tags().stream();
                    case IMPORTANCE -> Stream.of("" + event.importance());
                    case DISPUTED ->
                            Stream.of(Comparison.of(event, catalogue).disputed() ? "yes" : "no");
                };
        Set<String> found = values.collect(Collectors.toSet());
        boolean grade = facet == Facet.RELIABILITY || facet == Facet.CREDIBILITY;
        return grade && found.isEmpty() ? Set.of("ungraded") : found;
    }

    private boolean passes(Event event, Filter filter) {
        for (Map.Entry<Facet, Choice> entry : filter.facets().entrySet()) {
            Set<String> values = values(entry.getKey(), event);
            Choice choice = entry.getValue();
            if (values.stream().anyMatch(choice.excluded()::contains)
                    || (!choice.included().isEmpty()
                            && values.stream().noneMatch(choice.included()::contains))) {
                return false;
            }
        }
        return SearchText.words(filter.text()).stream().allMatch(text(event)::contains)
                && filter.area().stream().allMatch(area -> in(event, area));
    }

    private boolean in(Event event, GeoBounds area) {
        return Standing.places(event, catalogue).stream()
                .map(place -> WebMercator.project(place.position()))
                .filter(at -> at.y() >= area.north() && at.y() <= area.south())
                .flatMap(at -> Stream.of(at.x() - 1, at.x(), at.x() + 1))
                .anyMatch(x -> x >= area.west() && x <= area.east());
    }

    private static boolean touches(Event event, TimeWindow window) {
        return event.when().from() < window.to() && event.when().to() > window.from();
    }

    private static boolean surely(Edtf when, TimeWindow window) {
        boolean inside = when.from() >= window.from() && when.to() <= window.to();
        boolean core = when.hasCertainCore() && when.coreTo() > when.coreFrom();
        return inside || (core && when.coreFrom() < window.to() && when.coreTo() > window.from());
    }

    private Stream<Source> sources(Event event) {
        return Stream.concat(
                        event.sources().stream(),
                        event.claims().stream().map(Claim::sources).flatMap(Collection::stream))
                .map(catalogue::source);
    }

    private static Stream<Grade> grades(Event event) {
        return Stream.concat(Stream.of(event), event.claims().stream())
                .map(graded -> graded instanceof Claim claim ? claim.grade() : event.grade())
                .filter(Objects::nonNull);
    }

    /// Everything an event can be found by, folded.
    String text(Event event) {
        return texts.computeIfAbsent(event, this::folded);
    }

    private String folded(Event event) {
        List<String> words = new ArrayList<>(List.of(event.title(), event.summary()));
        words.addAll(TypeWords.everyLabel(catalogue.type(event.type())));
        words.addAll(event.tags());
        event.actors().forEach(actor -> words.addAll(catalogue.actor(actor).names().all()));
        Stream.concat(
                        event.places().stream(),
                        event.claims().stream().flatMap(claim -> claim.places().stream()))
                .map(catalogue::place)
                .forEach(place -> {
                    words.addAll(place.names().all());
                    words.addAll(place.variants());
                });
        sources(event)
                .forEach(source -> {
                    words.add(source.publisher());
                    words.add(source.title());
                });
        event.claims().stream()
                .flatMap(claim -> Stream.of(claim.statement(), claim.quote()))
                .filter(Objects::nonNull)
                .forEach(words::add);
        return SearchText.normalise(String.join("\n", words));
    }
}
