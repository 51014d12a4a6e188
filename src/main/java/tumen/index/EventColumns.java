package tumen.index;

import tumen.geo.GeoBounds;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/// What an index knows of its rows, column by column. A row is a [Reading] of an event; rows are in
/// the order of time.
final class EventColumns {
    private static final Comparator<Row> IN_TIME =
            Comparator.comparingDouble((Row row) -> row.reading().event().when().from())
                    .thenComparingDouble(row -> row.reading().event().when().to())
                    .thenComparing(row -> row.reading().event().id())
                    .thenComparingLong(row -> row.reading().knownFrom());

    private record Row(Reading reading, int event) {}

    private final List<Event> events;
    private final int[] eventOfRow;
    private final long[] knownFrom;
    private final long[] knownUntil;
    private final Times times;
    private final Pins pins;
    private final Orders orders;
    private final Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    private final TextIndex texts;

    /// Reads the columns off a project.
    EventColumns(Project project, Catalogue catalogue, Readings readings, BuildWatch watch) {
        List<Row> rows = rows(project, catalogue, readings);
        events = rows.stream().map(row -> row.reading().event()).toList();
        eventOfRow = rows.stream().mapToInt(Row::event).toArray();
        knownFrom = rows.stream().mapToLong(row -> row.reading().knownFrom()).toArray();
        knownUntil = rows.stream().mapToLong(row -> row.reading().knownUntil()).toArray();
        times = new Times(events);
        pins = Pins.of(events, catalogue, project.places());
        orders = new Orders(events.size(), times.byStand, times.byEnd, pins.rows());
        FacetColumns reader = new FacetColumns(project, catalogue, events);
        for (Facet facet : Facet.values()) {
            facets.put(facet, reader.of(facet));
        }
        texts = TextIndex.of(project, catalogue, facet(Facet.TAG).values(), watch);
    }

    private static List<Row> rows(Project project, Catalogue catalogue, Readings readings) {
        List<Row> rows = new ArrayList<>(project.events().size());
        int ordinal = 0;
        for (Event event : project.events()) {
            for (Reading reading : readings.of(event, catalogue)) {
                rows.add(new Row(reading, ordinal));
            }
            ordinal++;
        }
        rows.sort(IN_TIME);
        return rows;
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

    /// The rows that were known at the end of a day; without a day, those known now.
    Bits knownOn(OptionalLong day) {
        if (day.isEmpty()) {
            return Bits.where(events.size(), row -> knownUntil[row] == Reading.NEVER);
        }
        long known = day.getAsLong();
        return Bits.where(events.size(), row -> knownFrom[row] <= known && known < knownUntil[row]);
    }

    /// The rows a folded word occurs in.
    Bits saying(String word) {
        return texts.rows(word, eventOfRow, this::facet);
    }

    /// The rows in whose title a folded word occurs.
    Bits titled(String word) {
        return texts.titled(word, eventOfRow);
    }

    /// The rows with a pin in a box of the world.
    Bits in(GeoBounds area) {
        long[] words = Bits.words(events.size());
        pins.inside(area, row -> words[row >> 6] |= 1L << row);
        return Bits.of(events.size(), words);
    }
}
