package tumen.scene;

import java.util.List;

/// How far a label may run in a row before it meets another event.
final class LaneRoom {
    private LaneRoom() {}

    /// The x before which a label that starts at `start` must end; minus infinity where another
    /// event already stands. Pixels as in {@link LaneItem}.
    static double limit(List<LaneSlot> row, LaneSlot own, double start) {
        double limit = Double.POSITIVE_INFINITY;
        for (LaneSlot other : row) {
            if (isSame(own, other) || other.right() + LanePacking.GAP <= start) {
                continue;
            }
            if (other.left() < start) {
                return Double.NEGATIVE_INFINITY;
            }
            limit = Math.min(limit, other.left() - LanePacking.GAP);
        }
        return limit;
    }

    private static boolean isSame(LaneSlot one, LaneSlot other) {
        return one.left() == other.left() && one.right() == other.right();
    }
}
