package tumen.scene;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts a lane's events into its rows, in the order of time, so that no two meet.
///
/// All events that pass the filter take part, not those of the window, so that rows do not change
/// while time moves. An event goes to the first row where it leaves the label before it whole; else
/// to the row where it costs the least label. When no row has room, it gives up the words at its
/// hollow twins, then these; else it stands on the bars of the last row, and where it would meet a
/// symbol there, both give up what they can and then become a count. None gives up its grade: it
/// would look as if it had none.
final class LanePacking {
    /// The least room between two events of a row.
    static final double GAP = 6;

    private static final double TOUCHING = 0.01;

    private final List<List<LaneSlot>> rows = new ArrayList<>();
    private final double[] taken;

    private LanePacking(int rows) {
        for (int row = 0; row < rows; row++) {
            this.rows.add(new ArrayList<>());
        }
        this.taken = new double[rows];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
    }

    /// The slots of each row.
    static List<List<LaneSlot>> pack(List<LaneItem> items, int rows) {
        LanePacking packing = new LanePacking(rows);
        items.stream()
                .sorted(
                        Comparator.comparingDouble(LaneItem::left)
                                .thenComparingDouble(LaneItem::right)
                                .thenComparing(item -> item.event().id()))
                .forEach(packing::place);
        return packing.rows;
    }

    private void place(LaneItem item) {
        LaneItem placed = item;
        int row = bestRow(item);
        while (row < 0 && !placed.twins().isEmpty()) {
            placed = placed.simpler();
            row = bestRow(placed);
        }
        if (row >= 0) {
            put(LaneSlot.of(placed, row));
        } else {
            squeeze(placed);
        }
    }

    /// The row where an event costs the least label; -1 if no row has room.
    private int bestRow(LaneItem item) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows.size(); row++) {
            if (taken[row] + gap(row, item) <= item.left()) {
                double cost = cost(row, item);
                if (cost < least) {
                    best = row;
                    least = cost;
                }
            }
        }
        return best;
    }

    /// Bars may follow each other without a gap, as the days they stand for do.
    private double gap(int row, LaneItem item) {
        List<LaneSlot> slots = rows.get(row);
        boolean bars =
                !slots.isEmpty()
                        && !slots.getLast().counted()
                        && slots.getLast().first().hasBar()
                        && item.hasBar();
        return bars ? -TOUCHING : GAP;
    }

    /// What the last label of a row loses to an event; 0 for nothing.
    private double cost(int row, LaneItem item) {
        List<LaneSlot> slots = rows.get(row);
        if (slots.isEmpty() || slots.getLast().counted()) {
            return 0;
        }
        LaneItem last = slots.getLast().first();
        double missing = last.rightWithLabel() + GAP - item.left();
        if (missing <= 0) {
            return 0;
        }
        double lost = Math.min(1, missing / Math.max(1, last.labelWidth()));
        double weight = 4.0 - Math.clamp(last.event().importance(), 1, 3);
        return weight * (0.1 + lost);
    }

    private void squeeze(LaneItem item) {
        int row = rows.size() - 1;
        List<LaneSlot> slots = rows.get(row);
        LaneSlot slot = LaneSlot.of(item, row);
        LaneSlot met = meeting(slots, slot);
        while (met != null) {
            slots.remove(met);
            if (!met.counted() && !met.first().isSimplest()) {
                slots.add(LaneSlot.of(met.first().simpler(), row));
            } else if (!slot.counted() && !slot.first().isSimplest()) {
                slots.add(met);
                slot = LaneSlot.of(slot.first().simpler(), row);
            } else {
                List<LaneItem> both = new ArrayList<>(met.items());
                both.addAll(slot.items());
                slot = LaneSlot.counted(both, row);
            }
            met = meeting(slots, slot);
        }
        put(slot);
    }

    private static @Nullable LaneSlot meeting(List<LaneSlot> slots, LaneSlot slot) {
        for (LaneSlot other : slots.reversed()) {
            if (slot.meets(other)) {
                return other;
            }
        }
        return null;
    }

    private void put(LaneSlot slot) {
        rows.get(slot.row()).add(slot);
        taken[slot.row()] = Math.max(taken[slot.row()], slot.right());
    }
}
