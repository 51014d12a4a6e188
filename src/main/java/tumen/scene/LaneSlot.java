package tumen.scene;

import java.util.List;
import java.util.stream.DoubleStream;

/// One event, or several counted as one, at its place in a lane's row; pixels as in {@link
/// LaneItem}.
///
/// `left` and `right` are what it takes without a label. `counted` is drawn as a number.
record LaneSlot(List<LaneItem> items, int row, double left, double right, boolean counted) {
    /// How much room a count takes.
    static final double BADGE = 30;

    LaneSlot {
        items = List.copyOf(items);
    }

    static LaneSlot of(LaneItem item, int row) {
        return new LaneSlot(List.of(item), row, item.left(), item.right(), false);
    }

    /// Several events as a count, at the first of them.
    static LaneSlot counted(List<LaneItem> items, int row) {
        double left =
                items.stream().mapToDouble(item -> item.symbol() - item.size() / 2).min().orElse(0);
        return new LaneSlot(items, row, left, left + BADGE, true);
    }

    /// Whether a symbol or the count of one comes too near one of the other's.
    boolean meets(LaneSlot other) {
        for (double[] own : solid()) {
            for (double[] theirs : other.solid()) {
                if (own[0] < theirs[1] + LanePacking.GAP && theirs[0] < own[1] + LanePacking.GAP) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The stretches that must not be covered, each from and to.
    private List<double[]> solid() {
        if (counted) {
            return List.of(new double[] {left, right});
        }
        double half = first().size() / 2;
        return DoubleStream.concat(
                        DoubleStream.of(Math.max(first().symbol(), first().from())),
                        first().twins().stream().mapToDouble(LaneTwin::at))
                .mapToObj(x -> new double[] {x - half, x + half})
                .toList();
    }

    /// The event, the first of those counted.
    LaneItem first() {
        return items.getFirst();
    }
}
