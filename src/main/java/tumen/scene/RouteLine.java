package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;

/// A line in plane pixels that knows distances along itself, so that it can be cut to the view
/// without its dashes moving.
final class RouteLine {
    private final List<ViewPoint> points;
    private final double[] along;

    private RouteLine(List<ViewPoint> points) {
        this.points = points;
        this.along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + points.get(i - 1).distance(points.get(i));
        }
    }

    /// The line through points; of points less than half a pixel apart one stays.
    static RouteLine through(List<ViewPoint> points) {
        List<ViewPoint> kept = new ArrayList<>(points.size());
        for (ViewPoint point : points) {
            if (kept.isEmpty() || kept.getLast().distance(point) > 0.5) {
                kept.add(point);
            }
        }
        return new RouteLine(kept);
    }

    /// The length in pixels.
    double length() {
        return along.length == 0 ? 0 : along[along.length - 1];
    }

    /// This line moved sideways, to the right of its direction when positive.
    RouteLine aside(double pixels) {
        if (pixels == 0 || points.size() < 2) {
            return this;
        }
        List<ViewPoint> moved = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            ViewPoint before = points.get(Math.max(0, i - 1));
            ViewPoint after = points.get(Math.min(points.size() - 1, i + 1));
            double length = Math.max(1e-9, before.distance(after));
            moved.add(
                    points.get(i)
                            .plus(
                                    -(after.y() - before.y()) / length * pixels,
                                    (after.x() - before.x()) / length * pixels));
        }
        return through(moved);
    }

    /// The point at a distance from the start, held within the line.
    ViewPoint at(double distance) {
        int i = segment(distance);
        ViewPoint a = points.get(i);
        ViewPoint b = points.get(i + 1);
        double share = Math.clamp((distance - along[i]) / (along[i + 1] - along[i]), 0, 1);
        return new ViewPoint(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }

    /// The direction at a distance from the start, in radians; 0 points right, it grows clockwise.
    double direction(double distance) {
        int i = segment(distance);
        ViewPoint a = points.get(i);
        ViewPoint b = points.get(i + 1);
        return Math.atan2(b.y() - a.y(), b.x() - a.x());
    }

    /// The parts that run through a box, each lengthened at its start to a whole number of dash
    /// periods from the line's start.
    List<List<ViewPoint>> within(Box box, double period) {
        List<List<ViewPoint>> parts = new ArrayList<>();
        double start = Double.NaN;
        double end = Double.NaN;
        for (double[] piece : pieces(box)) {
            if (piece[0] > end + 1e-6) {
                parts.add(part(start, end, period));
                start = piece[0];
            } else if (Double.isNaN(start)) {
                start = piece[0];
            }
            end = piece[1];
        }
        if (!Double.isNaN(start)) {
            parts.add(part(start, end, period));
        }
        return parts;
    }

    /// The stretches of distance within a box, one for every segment that runs through it.
    List<double[]> pieces(Box box) {
        List<double[]> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            double[] shares = RouteCut.of(points.get(i - 1), points.get(i), box);
            if (shares.length == 2) {
                double length = along[i] - along[i - 1];
                pieces.add(
                        new double[] {
                            along[i - 1] + shares[0] * length, along[i - 1] + shares[1] * length
                        });
            }
        }
        return pieces;
    }

    private List<ViewPoint> part(double from, double to, double period) {
        double start = period > 0 ? Math.floor(from / period) * period : from;
        List<ViewPoint> part = new ArrayList<>();
        part.add(at(start));
        for (int i = 0; i < along.length; i++) {
            if (along[i] > start && along[i] < to) {
                part.add(points.get(i));
            }
        }
        part.add(at(to));
        return part;
    }

    private int segment(double distance) {
        int i = 0;
        while (i < along.length - 2 && along[i + 1] <= distance) {
            i++;
        }
        return i;
    }
}
