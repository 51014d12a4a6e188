package tumen.index;

import tumen.model.Event;
import tumen.time.Bound;
import tumen.time.TimeSpan;
import tumen.time.TimeWindow;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/// The events a filter lets through at any time. Immutable and kept by its index, so that what is
/// worked out once serves every window, both views and every count.
public final class Matches {
    private static final int REMEMBERED_WINDOWS = 4;
    private static final int REMEMBERED_PARTS = 64;
    private static final int REMEMBERED_ANSWERS = 48;

    private final EventIndex index;
    private final Rows rows;
    private final Memo<TimeWindow, Shown> shown = new Memo<>(REMEMBERED_WINDOWS);
    private final Memo<Derived<?>, Object> kept = new Memo<>(REMEMBERED_ANSWERS);
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

    /// Those that may have been within a stretch of time of any length, earliest first.
    public Shown within(double from, double to) {
        return new Shown(this, from, to);
    }

    /// All of them, earliest first.
    public Shown all() {
        return new Shown(this, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// From the first to the last of their dated days; empty if there are none.
    public Optional<TimeSpan> dated() {
        Bits starts = rows.in(Order.START);
        long first = Long.MAX_VALUE;
        boolean open = true;
        for (int row = starts.next(0); open && row < starts.length(); row = starts.next(row + 1)) {
            TimeSpan span = index.event(row).when().span();
            first = Math.min(first, span.earliestDated());
            open = span.startBound() == Bound.OPEN;
        }
        Bits ends = rows.in(Order.END);
        long last = Long.MIN_VALUE;
        open = true;
        for (int rank = ends.size() - 1; open && rank >= 0; rank--) {
            int row = index.orders().row(Order.END, ends.at(rank));
            TimeSpan span = index.event(row).when().span();
            last = Math.max(last, span.latestDated());
            open = span.endBound() == Bound.OPEN;
        }
        return first > last ? Optional.empty() : Optional.of(TimeSpan.within(first, last));
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

    /// How many stand in each column of a time.
    public int[] standing(Columns columns) {
        return columns.standing(rows);
    }

    /// How many touch a time but stand before it.
    public int standingBefore(TimeWindow window) {
        return index.times().slice(window).standingBefore(rows);
    }

    /// How many touch a time but stand after it.
    public int standingAfter(TimeWindow window) {
        return index.times().slice(window).standingAfter(rows);
    }

    /// Gives the rows that stand from one day up to another, in their order.
    public void forEachStanding(double from, double to, IntConsumer taker) {
        Slice slice = index.times().slice(from, to);
        int[] byStand = index.times().byStand;
        rows.in(Order.STAND)
                .forEach(
                        slice.standFrom(),
                        slice.standTo(),
                        position -> taker.accept(byStand[position]));
    }

    /// The days between which they stand, the last one excluded; empty if there are none.
    public Optional<Span> standing() {
        Bits standing = rows.in(Order.STAND);
        if (standing.size() == 0) {
            return Optional.empty();
        }
        Times times = index.times();
        return Optional.of(
                new Span(
                        times.stands(standing.next(0)),
                        Math.nextUp(times.stands(standing.at(standing.size() - 1)))));
    }

    /// Days from one up to another, that one excluded.
    public record Span(double from, double to) {}

    /// What follows from these matches alone, worked out when it is first asked for.
    public <A> A keep(Derived<A> question) {
        @SuppressWarnings("unchecked") // only this question's own answer is kept under it
        A answer = (A) kept.get(question, asked -> Objects.requireNonNull(asked.of(this)));
        return answer;
    }

    /// Those that have one of some values of a facet, such as the events of some types.
    public Matches having(Facet facet, Set<String> values) {
        return parts.get(
                new Part(facet, Set.copyOf(values)),
                part -> new Matches(index, rows.and(index.having(part.facet(), part.values()))));
    }

    /// Whether an event is among them.
    public boolean contains(Event event) {
        return index.rowOf(event, rows.in(Order.START)) >= 0;
    }
}
