package tumen.scene;

import tumen.index.Columns;
import tumen.index.Matches;
import tumen.time.TimeScale;

/// How many events stand in each of some columns of equal width. Every event counts once.
final class OverviewHistogram {
    private final double left;
    private final double columnWidth;
    private final int[] counts;

    private OverviewHistogram(double left, double columnWidth, int[] counts) {
        this.left = left;
        this.columnWidth = columnWidth;
        this.counts = counts;
    }

    /// Counts events in columns about as wide as asked.
    static OverviewHistogram of(Matches matches, TimeScale scale, double wishedWidth) {
        int count = Math.max(1, (int) Math.round(scale.width() / wishedWidth));
        Columns columns = matches.index().columns(scale.window(), count);
        return new OverviewHistogram(scale.left(), scale.width() / count, matches.counts(columns));
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
