package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.claim.Evidence;
import tumen.claim.Telling;
import tumen.claim.Version;
import tumen.claim.Versions;
import tumen.geo.GeoBounds;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Project;
import tumen.progress.Watch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What an index knows of its rows, column by column. A row is a [Version] of an event; rows are in
/// the order of time.
final class EventColumns {
    private static final Comparator<Row> AT_ONE_TIME =
            Comparator.comparing((Row row) -> row.version().event().id())
                    .thenComparingLong(row -> row.version().from());

    private record Row(Version version, int event) {
        double from() {
            return version.event().when().from();
        }

        double to() {
            return version.event().when().to();
        }
    }

    private final List<Event> events;
    private final int[] eventOfRow;
    private final long[] knownFrom;
    private final long[] knownUntil;
    private final @Nullable String[] shownAs;
    private final Times times;
    private final Pins pins;
    private final Orders orders;
    private final Map<Facet, FacetColumn> facets;
    private final TextIndex texts;

    /// Reads the columns off a project.
    EventColumns(Project project, Catalogue catalogue, Watch watch) {
        List<Row> rows = rows(project, catalogue, watch);
        events = rows.stream().map(row -> row.version().event()).toList();
        eventOfRow = rows.stream().mapToInt(Row::event).toArray();
        knownFrom = rows.stream().mapToLong(row -> row.version().from()).toArray();
        knownUntil = rows.stream().mapToLong(row -> row.version().until()).toArray();
        shownAs =
                rows.stream()
                        .map(row -> row.version().shownAs().orElse(null))
                        .toArray(String[]::new);
        times = new Times(events);
        pins = Pins.of(events, catalogue, project.places());
        orders = new Orders(events.size(), times.byStand, times.byEnd, pins.rows());
        FacetColumns reader = new FacetColumns(project, catalogue, events, watch);
        facets =
                Arrays.stream(Facet.values())
                        .parallel()
                        .collect(Collectors.toConcurrentMap(facet -> facet, reader::of));
        texts =
                TextIndex.of(
                        project, catalogue, events, eventOfRow, facet(Facet.TAG).values(), watch);
    }

    private static List<Row> rows(Project project, Catalogue catalogue, Watch watch) {
        List<Event> events = project.events();
        Row[] rows =
                IntStream.range(0, events.size())
                        .parallel()
                        .boxed()
                        .flatMap(event -> {
                            watch.each(event);
                            return Versions.of(events.get(event), catalogue).stream()
                                    .map(version -> new Row(version, event));
                        })
                        .toArray(Row[]::new);
        return inTime(rows);
    }

    /// By where the possible time begins, then where it ends, then id.
    private static List<Row> inTime(Row[] rows) {
        double[] from = Arrays.stream(rows).mapToDouble(Row::from).toArray();
        double[] to = Arrays.stream(rows).mapToDouble(Row::to).toArray();
        int[] order = Sorting.order(from, Sorting.order(to));
        Row[] sorted = Arrays.stream(order).mapToObj(row -> rows[row]).toArray(Row[]::new);
        int start = 0;
        for (int row = 1; row <= sorted.length; row++) {
            if (row == sorted.length
                    || from[order[row]] != from[order[start]]
                    || to[order[row]] != to[order[start]]) {
                Arrays.sort(sorted, start, row, AT_ONE_TIME);
                start = row;
            }
        }
        return List.of(sorted);
    }

    /// The events of the rows.
    List<Event> events() {
        return events;
    }

    /// When the rows are.
    Times times() {
        return times;
    }

    /// Where the rows stand.
    Pins pins() {
        return pins;
    }

    /// The orders the rows are kept in.
    Orders orders() {
        return orders;
    }

    /// The column of a facet.
    FacetColumn facet(Facet facet) {
        return Objects.requireNonNull(facets.get(facet));
    }

    /// The rows that are told.
    Bits told(Telling telling) {
        if (!telling.showAs().isEmpty()) {
            return Bits.where(events.size(), row -> telling.tells(version(row)));
        }
        if (telling.knownOn().isEmpty()) {
            return Bits.where(
                    events.size(),
                    row -> shownAs[row] == null && knownUntil[row] == Evidence.NEVER);
        }
        long day = telling.knownOn().getAsLong();
        return Bits.where(
                events.size(),
                row -> shownAs[row] == null && knownFrom[row] <= day && day < knownUntil[row]);
    }

    /// The nearest day after (+1) or before (-1) a day from which some row is known.
    OptionalLong disclosure(long day, int step) {
        LongStream days = Arrays.stream(knownFrom).filter(from -> from != Evidence.NEVER);
        return step > 0
                ? days.filter(from -> from > day).min()
                : days.filter(from -> from < day).max();
    }

    private Version version(int row) {
        return new Version(
                events.get(row),
                knownFrom[row],
                knownUntil[row],
                Optional.ofNullable(shownAs[row]));
    }

    /// The rows a folded word occurs in.
    Bits saying(String word) {
        return texts.rows(word, this::facet);
    }

    /// The rows in whose title a folded word occurs.
    Bits titled(String word) {
        return texts.titled(word);
    }

    /// The rows with a pin in a box of the world.
    Bits in(GeoBounds area) {
        long[] words = Bits.words(events.size());
        pins.inside(area, row -> words[row >> 6] |= 1L << row);
        return Bits.of(events.size(), words);
    }
}
