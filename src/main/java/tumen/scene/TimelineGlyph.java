package tumen.scene;

import java.util.Comparator;
import java.util.List;

/// One slot as it stands in the view: where its row, its symbol and its label are.
///
/// `symbol` is the x of the symbol's middle, kept in sight while any of its bar is. `limit` is the
/// x its label must end before.
record TimelineGlyph(
        LaneSlot slot,
        double middle,
        double symbol,
        double labelStart,
        double limit,
        double shift) {
    /// Where a slot stands when its pixels are moved by `shift`.
    static TimelineGlyph of(
            LaneSlot slot, List<LaneSlot> row, double middle, double shift, Box plot) {
        LaneItem item = slot.first();
        double symbol =
                slot.counted() ? badge(slot.left() + shift, plot) : pinned(item, shift, plot);
        double after =
                slot.counted()
                        ? slot.right() + shift
                        : item.isLabelInside()
                                ? symbol + item.size() / 2 + item.plate()
                                : slot.right() + shift;
        double start = after + LaneItem.LABEL_GAP;
        double free = LaneRoom.limit(row, slot, start - shift) + shift;
        double own = item.isLabelInside() && !slot.counted() ? item.right() + shift - 8 : free;
        double limit = Math.min(Math.min(free, own), plot.right() - 4);
        return new TimelineGlyph(slot, middle, symbol, start, limit, shift);
    }

    LaneItem item() {
        return slot.first();
    }

    /// Whether it stands for an event, alone or among others.
    boolean holds(String event) {
        return slot.items().stream().anyMatch(item -> item.event().id().equals(event));
    }

    /// The same with its label ending before an x.
    TimelineGlyph endingBefore(double x) {
        return x >= limit ? this : new TimelineGlyph(slot, middle, symbol, labelStart, x, shift);
    }

    /// What it takes without its label.
    Box box(Box plot) {
        double start = slot.counted() ? symbol : slot.left() + shift;
        double end = slot.counted() ? symbol + LaneSlot.BADGE : slot.right() + shift;
        double left = Math.max(plot.x() - 20, start);
        double right = Math.min(plot.right() + 20, end);
        double height = item().size() + 4;
        return new Box(left, middle - height / 2, Math.max(0, right - left), height);
    }

    /// The part of its box that is drawn upon.
    Box ink(Box plot) {
        Box box = box(plot);
        double rim = slot.counted() ? 0 : 2;
        return new Box(box.x(), box.y() + rim, box.width(), box.height() - 2 * rim);
    }

    Ref ref() {
        return slot.counted()
                ? new Ref.OfCluster(
                        slot.items().stream()
                                .sorted(Comparator.comparingDouble(LaneItem::symbol))
                                .map(item -> item.event().id())
                                .toList())
                : new Ref.OfEvent(item().event().id());
    }

    /// A count stays in sight, since the window shows one of its events.
    private static double badge(double x, Box plot) {
        double latest = plot.right() - LaneSlot.BADGE - 2;
        return Math.max(plot.x() + 2, Math.min(x, latest));
    }

    private static double pinned(LaneItem item, double shift, Box plot) {
        double half = item.size() / 2;
        double wished = item.symbol() + shift;
        double left = Math.max(item.from() + shift, plot.x()) + half + 1;
        double right = Math.min(item.to() + shift, plot.right()) - half - 1;
        return left <= right ? Math.clamp(wished, left, right) : wished;
    }
}
