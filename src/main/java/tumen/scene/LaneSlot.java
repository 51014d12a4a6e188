package tumen.scene;

import java.util.ArrayList;
import java.util.List;

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
        LaneItem item = first();
        double half = item.size() / 2;
        double symbol = Math.max(item.symbol(), item.from());
        List<double[]> solid = new ArrayList<>();
        solid.add(new double[] {symbol - half, symbol + half + item.plate()});
        for (LaneTwin twin : item.twins()) {
            solid.add(new double[] {twin.at() - half, twin.at() + half});
            solid.add(new double[] {twin.start(), twin.end()});
        }
        return solid;
    }

    /// The event, the first of those counted.
    LaneItem first() {
        return items.getFirst();
    }
}
