package tumen.index;

import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.Set;

/// The events a filter lets through at any time. Immutable and kept by its index, so that what is
/// worked out once serves every window, both views and every count.
public final class Matches {
    private static final int REMEMBERED_WINDOWS = 4;
    private static final int REMEMBERED_PARTS = 64;

    private final EventIndex index;
    private final Rows rows;
    private final Memo<TimeWindow, Shown> shown = new Memo<>(REMEMBERED_WINDOWS);
    private final Memo<Part, Matches> parts = new Memo<>(REMEMBERED_PARTS);

    private record Part(Facet facet, Set<String> values) {}

    Matches(EventIndex index, Rows rows) {
        this.index = index;
        this.rows = rows;
    }

    /// The index these are of.
    public EventIndex index() {
        return index;
    }

    /// Which rows of the index these are.
    public Rows rows() {
        return rows;
    }

    /// How many there are.
    public int size() {
        return rows.size();
    }

    /// Those that may have been within a time, earliest first.
    public Shown within(TimeWindow window) {
        return shown.get(window, asked -> new Shown(this, asked));
    }

    /// All of them, earliest first.
    public Shown all() {
        return new Shown(this, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// How many may have been within a time. Costs the same however many there are.
    public int count(TimeWindow window) {
        return index.times().slice(window).count(rows);
    }

    /// How many stand in each column of a time; those that reach into it from before or after stand
    /// in the first or the last. The counts add up to [#count].
    public int[] counts(Columns columns) {
        return columns.counts(rows);
    }

    /// Those that have one of some values of a facet, such as the events of some types.
    public Matches having(Facet facet, Set<String> values) {
        return parts.get(
                new Part(facet, Set.copyOf(values)),
                part -> new Matches(index, rows.and(index.having(part.facet(), part.values()))));
    }

    /// Whether an event is among them.
    public boolean contains(Event event) {
        int row = index.rowOf(event);
        return row >= 0 && rows.contains(row);
    }
}
