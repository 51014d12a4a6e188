package tumen.index;

import tumen.time.TimeWindow;

/// A stretch of time cut into columns of equal width, ready to count any rows of an index in them:
/// counting costs as much as there are columns, however many rows there are.
public final class Columns {
    private final Slice slice;
    private final int[] edges;

    Columns(Times times, TimeWindow window, int columns) {
        slice = times.slice(window);
        edges = new int[columns + 1];
        edges[0] = slice.standFrom();
        for (int edge = 1; edge < columns; edge++) {
            double day = window.from() + window.days() * edge / columns;
            edges[edge] = times.standFrom(edges[edge - 1], day);
        }
        edges[columns] = slice.standTo();
    }

    /// How many columns there are.
    public int columns() {
        return edges.length - 1;
    }

    int[] counts(Rows rows) {
        Bits standing = rows.in(Order.STAND);
        int[] counts = new int[columns()];
        int before = standing.before(edges[0]);
        for (int column = 0; column < counts.length; column++) {
            int next = standing.before(edges[column + 1]);
            counts[column] = next - before;
            before = next;
        }
        counts[0] += slice.standingBefore(rows);
        counts[counts.length - 1] += slice.standingAfter(rows);
        return counts;
    }
}
