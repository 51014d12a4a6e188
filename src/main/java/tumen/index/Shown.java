package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.progress.Wanted;
import tumen.time.TimeWindow;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The matching events that may have been within a time, earliest first: those that began before it
/// and go on, then a run of the index's rows. Holds no copy of the events.
public final class Shown extends AbstractList<Event> implements RandomAccess {
    private final Matches matches;
    private final Bits bits;
    private final double start;
    private final int from;
    private final int to;
    private final int ended;
    private final int size;
    private final Rows rows;
    private volatile int @Nullable [] goingOn;

    Shown(Matches matches, TimeWindow window) {
        this(matches, window.from(), window.to());
    }

    Shown(Matches matches, double start, double end) {
        this.matches = matches;
        this.bits = matches.rows().in(Order.START);
        this.start = start;
        Slice slice = matches.index().times().slice(start, end);
        this.from = slice.startFrom();
        this.to = slice.startTo();
        this.ended = matches.rows().in(Order.END).before(slice.endFrom());
        this.size = slice.count(matches.rows());
        Orders orders = matches.index().orders();
        this.rows =
                Rows.of(
                        orders,
                        this::rowBits,
                        () -> orders.pinsTouching(slice, matches.rows().in(Order.PIN)));
    }

    /// The matches these are of.
    public Matches matches() {
        return matches;
    }

    /// Whether these are the same rows of the same matches; told without a look at the events.
    public boolean sameAs(Shown other) {
        return matches == other.matches
                && from == other.from
                && to == other.to
                && ended == other.ended;
    }

    /// The rows that began before the time and go on, looked for when they are first asked for.
    private int[] goingOn() {
        int[] known = goingOn;
        if (known == null) {
            IntStream.Builder before = IntStream.builder();
            matches.index().times().goingOn(bits, from, start, before::add);
            known = before.build().toArray();
            goingOn = known;
        }
        return known;
    }

    /// Which rows of the index these are.
    public Rows rows() {
        return rows;
    }

    /// The row of an event by its place in this list.
    public int row(int place) {
        int[] before = goingOn();
        return place < before.length
                ? before[place]
                : bits.at(bits.before(from) + place - before.length);
    }

    /// Gives every row, in order.
    public void forEachRow(IntConsumer consumer) {
        for (int row : goingOn()) {
            consumer.accept(row);
        }
        bits.forEach(from, to, consumer);
    }

    @Override
    public Event get(int place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException(place + " of " + size);
        }
        return matches.index().event(row(place));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(Object object) {
        return indexOf(object) >= 0;
    }

    @Override
    public int indexOf(Object object) {
        int row = object instanceof Event event ? matches.index().rowOf(event, bits) : -1;
        if (row < 0 || row >= to) {
            return -1;
        }
        if (row >= from) {
            return goingOn().length + bits.between(from, row);
        }
        int place = Arrays.binarySearch(goingOn(), row);
        return Math.max(place, -1);
    }

    @Override
    public int lastIndexOf(Object object) {
        return indexOf(object);
    }

    @Override
    public Iterator<Event> iterator() {
        return new Iterator<>() {
            private final int[] before = goingOn();
            private int place;
            private int next = bits.next(from);

            @Override
            public boolean hasNext() {
                return place < size;
            }

            @Override
            public Event next() {
                if (place >= size) {
                    throw new NoSuchElementException();
                }
                Wanted.each(place);
                int row = place < before.length ? before[place] : next;
                if (place >= before.length) {
                    next = bits.next(next + 1);
                }
                place++;
                return matches.index().event(row);
            }
        };
    }

    @Override
    public Spliterator<Event> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    private Bits rowBits() {
        long[] words = Bits.words(bits.length());
        forEachRow(row -> words[row >> 6] |= 1L << row);
        return Bits.of(bits.length(), words);
    }
}
