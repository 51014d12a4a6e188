package tumen.index;

import tumen.model.Event;
import tumen.time.TimeWindow;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// When the rows of an index are, in fractional days since 1970-01-01 UTC, and how many of them
/// begin, stand or end before a day.
final class Times {
    /// How many neighbouring rows share a note of the latest end among them.
    private static final int BLOCK = 128;

    private final double[] from;
    private final double[] to;
    private final double[] stands;
    private final double[] ends;
    private final double[] latestOfBlock;
    final int[] byStand;
    final int[] byEnd;

    /// Takes the times of rows that are in their order already.
    Times(EventTimes rows) {
        from = rows.from;
        to = rows.to;
        byStand = Sorting.order(rows.stand);
        byEnd = Sorting.order(to);
        stands = Arrays.stream(byStand).mapToDouble(row -> rows.stand[row]).toArray();
        ends = Arrays.stream(byEnd).mapToDouble(row -> to[row]).toArray();
        latestOfBlock = new double[(to.length + BLOCK - 1) / BLOCK];
        Arrays.fill(latestOfBlock, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < to.length; row++) {
            latestOfBlock[row / BLOCK] = Math.max(latestOfBlock[row / BLOCK], to[row]);
        }
    }

    /// Where the possible time of a row begins.
    double from(int row) {
        return from[row];
    }

    /// Where the possible time of a row ends; it no longer is at this moment.
    double to(int row) {
        return to[row];
    }

    /// The moment at a position of [Order#STAND].
    double stands(int position) {
        return stands[position];
    }

    /// Whether a row's event was surely within a time.
    boolean isSurely(int row, Event event, TimeWindow window) {
        if (from[row] >= window.to() || to[row] <= window.from()) {
            return false;
        }
        return event.when().isSurelyWithin(window);
    }

    /// Where a time falls in the orders.
    Slice slice(TimeWindow window) {
        return slice(window.from(), window.to());
    }

    /// Where a stretch of time falls in the orders.
    Slice slice(double start, double end) {
        return new Slice(
                first(from, start),
                first(from, end),
                first(stands, start),
                first(stands, end),
                first(ends, Math.nextUp(start)));
    }

    /// The first position of [Order#STAND] at or after a day, looked for from a position on that is
    /// not after it.
    int standFrom(int position, double day) {
        int step = 1;
        int low = position;
        while (low + step < stands.length && stands[low + step] < day) {
            low += step;
            step <<= 1;
        }
        return first(stands, low, Math.min(stands.length, low + step + 1), day);
    }

    /// Gives the rows before `end` whose time goes on beyond a day, in their order.
    void goingOn(Bits rows, int end, double day, IntConsumer consumer) {
        IntConsumer each =
                row -> {
                    if (to[row] > day) {
                        consumer.accept(row);
                    }
                };
        if (rows.before(end) < end / BLOCK) {
            rows.forEach(0, end, each);
            return;
        }
        for (int block = 0; block * BLOCK < end; block++) {
            if (latestOfBlock[block] > day) {
                rows.forEach(block * BLOCK, Math.min(end, (block + 1) * BLOCK), each);
            }
        }
    }

    private static int first(double[] sorted, double value) {
        return first(sorted, 0, sorted.length, value);
    }

    /// The first position whose value is not less; `end` if there is none.
    private static int first(double[] sorted, int start, int end, double value) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
