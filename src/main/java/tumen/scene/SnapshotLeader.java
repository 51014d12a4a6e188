package tumen.scene;

import tumen.geo.ViewPoint;

/// The curve from an event's place on the map down to its glyph on the timeline.
final class SnapshotLeader {
    private static final int STEPS = 48;
    private static final double CLEAR_OF_ENDS = 9;

    private SnapshotLeader() {}

    /// A cubic curve that leaves the place downward and reaches the glyph from above.
    static Points between(ViewPoint place, ViewPoint glyph) {
        ViewPoint from = place.plus(0, CLEAR_OF_ENDS);
        ViewPoint to = glyph.plus(0, -CLEAR_OF_ENDS);
        double reach = Math.max(40, Math.abs(to.y() - from.y()) * 0.45);
        double[] points = new double[2 * (STEPS + 1)];
        for (int step = 0; step <= STEPS; step++) {
            double t = (double) step / STEPS;
            points[2 * step] = bezier(t, from.x(), from.x(), to.x(), to.x());
            points[2 * step + 1] = bezier(t, from.y(), from.y() + reach, to.y() - reach, to.y());
        }
        return Points.of(points);
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
