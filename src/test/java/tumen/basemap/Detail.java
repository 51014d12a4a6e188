package tumen.basemap;

import java.util.Arrays;

/// Levels of detail: at level `l` the world is `2^l` pixels wide, and a vertex whose removal moves
/// the line by less than [#TOLERANCE] pixels is left out.
///
/// The levels come from one Douglas–Peucker pass per part, so they nest and neighbouring tiles of
/// one zoom choose the same vertices.
final class Detail {
    /// How far leaving out vertices may move a line, in pixels.
    static final double TOLERANCE = 0.4;

    /// A ring smaller than this many pixels is not drawn.
    static final double LEAST_RING = 0.9;

    /// The level at which every vertex is drawn.
    static final int FINEST = 25;

    private final int[] xs;
    private final int[] ys;
    private final byte[] flags;
    private int[] stack = new int[128];
    private byte[] limits = new byte[64];

    Detail(int[] xs, int[] ys, byte[] flags) {
        this.xs = xs;
        this.ys = ys;
        this.flags = flags;
    }

    /// The least level at which a size in units reaches a number of pixels.
    static int levelOf(double units, double pixels) {
        if (units <= 0) {
            return FINEST;
        }
        int level = (int) Math.ceil(Math.log(pixels * Layer.WORLD / units) / Math.log(2));
        return Math.clamp(level, 0, FINEST);
    }

    /// Writes the levels of the vertices `first..last` of one part. Both ends, and both ends of
    /// every cut edge, belong to all levels: the pieces of a cut polygon must go on meeting.
    void rate(int first, int last) {
        int from = first;
        for (int i = first; i <= last; i++) {
            boolean cut = i < last && (flags[i] & Layer.CUT) != 0;
            boolean afterCut = i > first && (flags[i - 1] & Layer.CUT) != 0;
            if (i == last || cut || afterCut) {
                rateBetween(from, i);
                from = i;
            }
        }
    }

    private void rateBetween(int first, int last) {
        int depth = push(0, first, last, 0);
        while (depth > 0) {
            depth--;
            int from = stack[2 * depth];
            int to = stack[2 * depth + 1];
            int limit = limits[depth];
            if (to - from < 2) {
                continue;
            }
            int far = farthest(from, to);
            int level = Math.max(limit, levelOf(distance(far, from, to), TOLERANCE));
            if (level >= FINEST) {
                mark(from + 1, to - 1);
                continue;
            }
            flags[far] = (byte) ((flags[far] & Layer.CUT) | level);
            depth = push(depth, from, far, level);
            depth = push(depth, far, to, level);
        }
    }

    private void mark(int from, int to) {
        for (int i = from; i <= to; i++) {
            flags[i] = (byte) ((flags[i] & Layer.CUT) | FINEST);
        }
    }

    private int push(int depth, int from, int to, int limit) {
        if (depth == limits.length) {
            stack = Arrays.copyOf(stack, 4 * depth);
            limits = Arrays.copyOf(limits, 2 * depth);
        }
        stack[2 * depth] = from;
        stack[2 * depth + 1] = to;
        limits[depth] = (byte) limit;
        return depth + 1;
    }

    private int farthest(int from, int to) {
        double ax = xs[from];
        double ay = ys[from];
        double dx = xs[to] - ax;
        double dy = ys[to] - ay;
        double square = dx * dx + dy * dy;
        int far = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double px = xs[i] - ax;
            double py = ys[i] - ay;
            double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
            double ex = px - t * dx;
            double ey = py - t * dy;
            double d = ex * ex + ey * ey;
            if (d > most) {
                most = d;
                far = i;
            }
        }
        return far;
    }

    private double distance(int i, int from, int to) {
        double dx = (double) xs[to] - xs[from];
        double dy = (double) ys[to] - ys[from];
        double px = (double) xs[i] - xs[from];
        double py = (double) ys[i] - ys[from];
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
        return Math.hypot(px - t * dx, py - t * dy);
    }
}
