package tumen.scene;

import tumen.geo.ViewPoint;

/// Cuts a straight segment to a box (Liang and Barsky, 1984).
final class RouteCut {
    private static final double[] OUTSIDE = {};

    private RouteCut() {}

    /// The two shares 0..1 of the segment between which it lies in the box; empty if it does not.
    static double[] of(ViewPoint a, ViewPoint b, Box box) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {
            a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y()
        };
        double from = 0;
        double to = 1;
        for (int side = 0; side < 4; side++) {
            if (toward[side] == 0) {
                if (room[side] < 0) {
                    return OUTSIDE;
                }
            } else if (toward[side] < 0) {
                from = Math.max(from, room[side] / toward[side]);
            } else {
                to = Math.min(to, room[side] / toward[side]);
            }
        }
        return from < to ? new double[] {from, to} : OUTSIDE;
    }
}
