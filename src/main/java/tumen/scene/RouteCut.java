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
        double west = a.x() - box.x();
        double east = box.right() - a.x();
        double north = a.y() - box.y();
        double south = box.bottom() - a.y();
        double from =
                Math.max(
                        Math.max(0, Math.max(enters(-dx, west), enters(dx, east))),
                        Math.max(enters(-dy, north), enters(dy, south)));
        double to =
                Math.min(
                        Math.min(1, Math.min(leaves(-dx, west), leaves(dx, east))),
                        Math.min(leaves(-dy, north), leaves(dy, south)));
        return from < to ? new double[] {from, to} : OUTSIDE;
    }

    /// The share from which on it is on the inner side of an edge, which it comes so much nearer to
    /// with so much room before it.
    private static double enters(double toward, double room) {
        boolean never = toward == 0 && room < 0;
        return toward < 0
                ? room / toward
                : never ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /// The share up to which it is on the inner side of an edge.
    private static double leaves(double toward, double room) {
        return toward > 0 ? room / toward : Double.POSITIVE_INFINITY;
    }
}
