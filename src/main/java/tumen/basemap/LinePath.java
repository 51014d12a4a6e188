package tumen.basemap;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Follows the lines of a layer through a frame. Each stretch inside the frame becomes one run that
/// knows how far along its line it starts, so dashes go on from tile to tile.
final class LinePath {
    private final Frame frame;
    private final int level;
    private final double least;
    private final double mostX;
    private final double mostY;
    private final List<Run> runs = new ArrayList<>();
    private final Corners corners;
    private double runStart;
    private boolean open;
    private double penX;
    private double penY;

    /// A stretch of a line and the distance from the line's start to its own, in pixels.
    record Run(Path2D path, double start) {}

    private LinePath(Frame frame, double radius) {
        this.corners = new Corners(radius);
        this.frame = frame;
        this.level = frame.level();
        this.least = -frame.margin();
        this.mostX = frame.width() + frame.margin();
        this.mostY = frame.height() + frame.margin();
    }

    /// The runs of all parts of the wished kinds; edges made by cutting are left out.
    static List<Run> of(Layer layer, Frame frame, IntPredicate kinds) {
        return follow(layer, frame, kinds, 0);
    }

    private static List<Run> follow(Layer layer, Frame frame, IntPredicate kinds, double radius) {
        LinePath result = new LinePath(frame, radius);
        for (int copy = frame.firstCopy(); copy <= frame.lastCopy(); copy++) {
            double shift = (double) copy * Layer.WORLD;
            for (int part = 0; part < layer.parts(); part++) {
                if (kinds.test(layer.kinds[part]) && layer.shows(part, frame, shift)) {
                    result.follow(layer, part, shift);
                }
            }
        }
        return result.runs;
    }

    /// All runs joined, for strokes without dashes, with corners rounded by `radius`, which the
    /// frame's margin must cover.
    static Path2D joined(Layer layer, Frame frame, IntPredicate kinds, double radius) {
        Path2D.Double all = new Path2D.Double();
        follow(layer, frame, kinds, radius).forEach(run -> all.append(run.path(), false));
        return all;
    }

    private void follow(Layer layer, int part, double shift) {
        int last = layer.starts[part];
        double x = frame.x(layer.xs[last], shift);
        double y = frame.y(layer.ys[last]);
        double distance = 0;
        open = false;
        for (int i = last + 1; i < layer.starts[part + 1]; i++) {
            if ((layer.flags[i] & Layer.LEVEL) > level) {
                continue;
            }
            double nextX = frame.x(layer.xs[i], shift);
            double nextY = frame.y(layer.ys[i]);
            double length = Math.hypot(nextX - x, nextY - y);
            if ((layer.flags[last] & Layer.CUT) != 0) {
                open = false;
            } else {
                segment(x, y, nextX, nextY, length, distance);
            }
            distance += length;
            x = nextX;
            y = nextY;
            last = i;
        }
        endRun();
    }

    private void endRun() {
        Path2D.Double path = new Path2D.Double();
        corners.appendTo(path, false);
        if (path.getCurrentPoint() != null) {
            runs.add(new Run(path, runStart));
        }
    }

    /// Adds what the frame shows of one segment (Liang–Barsky).
    private void segment(double x, double y, double x2, double y2, double length, double start) {
        double dx = x2 - x;
        double dy = y2 - y;
        double from = Math.max(enter(x, dx, mostX), enter(y, dy, mostY));
        double to = Math.min(leave(x, dx, mostX), leave(y, dy, mostY));
        if (from > to || length == 0) {
            open = open && length == 0;
            return;
        }
        double beginX = x + from * dx;
        double beginY = y + from * dy;
        if (!open || from > 0 || beginX != penX || beginY != penY) {
            endRun();
            corners.add(beginX, beginY, true);
            runStart = start + from * length;
        }
        penX = to < 1 ? x + to * dx : x2;
        penY = to < 1 ? y + to * dy : y2;
        corners.add(penX, penY, false);
        open = to == 1;
    }

    private double enter(double at, double d, double most) {
        if (d == 0) {
            return at < least || at > most ? 2 : 0;
        }
        return Math.max(0, ((d > 0 ? least : most) - at) / d);
    }

    private double leave(double at, double d, double most) {
        return d == 0 ? 1 : Math.min(1, ((d > 0 ? most : least) - at) / d);
    }
}
