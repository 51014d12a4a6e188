package tumen.basemap;

import java.awt.geom.Path2D;
import java.util.Arrays;

/// Gathers the points of one ring or line and appends them to a path with rounded corners: at town
/// scale the data's straight edges are long, and rounding keeps them from looking broken.
///
/// A corner changes the path only within `radius` of its point.
final class Corners {
    private static final double LEAST_ROUNDING = 0.5;

    private final double radius;
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private boolean[] sharp = new boolean[256];
    private int count;

    Corners(double radius) {
        this.radius = radius;
    }

    /// Adds a point; a sharp one keeps its corner.
    void add(double x, double y, boolean keepSharp) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            sharp = Arrays.copyOf(sharp, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        sharp[count] = keepSharp;
        count++;
    }

    /// Appends what was gathered and starts anew. The ends keep their corners, closed or not.
    void appendTo(Path2D path, boolean closed) {
        if (count > 0) {
            path.moveTo(xs[0], ys[0]);
            for (int i = 1; i < count; i++) {
                corner(path, i);
            }
            if (closed) {
                path.closePath();
            }
        }
        count = 0;
    }

    private void corner(Path2D path, int i) {
        double rounding = 0;
        if (radius > 0 && i < count - 1 && !sharp[i]) {
            rounding = Math.min(radius, Math.min(length(i - 1, i), length(i, i + 1)) / 2);
        }
        if (rounding < LEAST_ROUNDING) {
            path.lineTo(xs[i], ys[i]);
        } else {
            double before = rounding / length(i - 1, i);
            double after = rounding / length(i, i + 1);
            path.lineTo(xs[i] + (xs[i - 1] - xs[i]) * before, ys[i] + (ys[i - 1] - ys[i]) * before);
            path.quadTo(
                    xs[i],
                    ys[i],
                    xs[i] + (xs[i + 1] - xs[i]) * after,
                    ys[i] + (ys[i + 1] - ys[i]) * after);
        }
    }

    private double length(int i, int j) {
        return Math.hypot(xs[j] - xs[i], ys[j] - ys[i]);
    }
}
