package tumen.index;

import tumen.time.TimeWindow;

/// A stretch of time cut into columns, ready to count any rows of an index in them: counting costs
/// as much as there are columns, however many rows there are.
public final class Columns {
    private final Slice slice;
    private final int[] edges;

    Columns(Times times, double... days) {
        int columns = days.length - 1;
        slice = times.slice(days[0], days[columns]);
        edges = new int[columns + 1];
        edges[0] = slice.standFrom();
        for (int edge = 1; edge < columns; edge++) {
            edges[edge] = times.standFrom(edges[edge - 1], days[edge]);
        }
        edges[columns] = slice.standTo();
    }

    /// Columns of equal width.
    static Columns equal(Times times, TimeWindow window, int columns) {
        double[] days = new double[columns + 1];
        for (int edge = 0; edge <= columns; edge++) {
            days[edge] =
                    edge == columns ? window.to() : window.from() + window.days() * edge / columns;
        }
        return new Columns(times, days);
    }

    /// How many columns there are.
    public int columns() {
        return edges.length - 1;
    }

    /// How many of some rows stand in each column.
    int[] standing(Rows rows) {
        Bits standing = rows.in(Order.STAND);
        int[] counts = new int[columns()];
        int before = standing.before(edges[0]);
        for (int column = 0; column < counts.length; column++) {
            int next = standing.before(edges[column + 1]);
            counts[column] = next - before;
            before = next;
        }
        return counts;
    }

    /// The same; those that reach into the first or last column count there.
    int[] counts(Rows rows) {
        int[] counts = standing(rows);
        counts[0] += slice.standingBefore(rows);
        counts[counts.length - 1] += slice.standingAfter(rows);
        return counts;
    }
}
