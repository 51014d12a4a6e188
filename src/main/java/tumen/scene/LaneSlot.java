package tumen.scene;

import java.util.List;

/// One event, or several counted as one, at its place in a lane's row; pixels as in {@link
/// LaneItem}.
///
/// `left` and `right` are what it takes without a label, `symbolsLeft` and `symbolsRight` what must
/// not be covered at all. `counted` is drawn as a number.
record LaneSlot(
        List<LaneItem> items,
        int row,
        double left,
        double right,
        double symbolsLeft,
        double symbolsRight,
        boolean counted) {
    /// How much room a count takes.
    static final double BADGE = 30;

    LaneSlot {
        items = List.copyOf(items);
    }

    static LaneSlot of(LaneItem item, int row) {
        return new LaneSlot(
                List.of(item),
                row,
                item.left(),
                item.right(),
                item.symbolsLeft(),
                item.symbolsRight(),
                false);
    }

    /// Several events as a count, at the first of them.
    static LaneSlot counted(List<LaneItem> items, int row) {
        double left =
                items.stream().mapToDouble(item -> item.symbol() - item.size() / 2).min().orElse(0);
        return new LaneSlot(items, row, left, left + BADGE, left, left + BADGE, true);
    }

    /// The event, the first of those counted.
    LaneItem first() {
        return items.getFirst();
    }
}
