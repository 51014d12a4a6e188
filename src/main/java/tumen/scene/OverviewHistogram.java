package tumen.scene;

import tumen.model.Event;
import tumen.time.TimeScale;

import java.util.List;

/// How many events begin in each of some columns of equal width. Every event counts once, in the
/// column of its first dated day.
final class OverviewHistogram {
    private final double left;
    private final double columnWidth;
    private final int[] counts;

    private OverviewHistogram(double left, double columnWidth, int columns) {
        this.left = left;
        this.columnWidth = columnWidth;
        this.counts = new int[columns];
    }

    /// Counts events in columns about as wide as asked.
    static OverviewHistogram of(List<Event> events, TimeScale scale, double wishedWidth) {
        int columns = Math.max(1, (int) Math.round(scale.width() / wishedWidth));
        OverviewHistogram histogram =
                new OverviewHistogram(scale.left(), scale.width() / columns, columns);
        for (Event event : events) {
            double x = scale.x((double) event.when().span().earliestDated());
            double column = Math.floor((x - scale.left()) / histogram.columnWidth);
            histogram.counts[(int) Math.clamp(column, 0, columns - 1)]++;
        }
        return histogram;
    }

    int columns() {
        return counts.length;
    }

    int count(int column) {
        return counts[column];
    }

    double left(int column) {
        return left + column * columnWidth;
    }

    double columnWidth() {
        return columnWidth;
    }
}
