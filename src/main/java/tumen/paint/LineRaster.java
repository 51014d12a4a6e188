package tumen.paint;

import tumen.scene.Box;

import java.util.Arrays;

/// Pixels on which thin lines and small areas are drawn, one over the other. A line with round caps
/// and joins is all that is within half its width of its points: a pixel's share of it follows from
/// how far its middle is. Coordinates are pixels here.
final class LineRaster {
    /// Small areas are looked at in so many rows a pixel.
    private static final int FINE = 4;

    private static final int FULL = 255;

    private final int width;
    private final int height;
    private final int[] argb;
    private final int firstRow;
    private final int endRow;

    /// How much of each pixel of the rows is covered; without pixels until a line is drawn.
    private byte[] cover = {};

    private final double[] crossed = new double[16];
    private int[] touched = new int[1 << 10];
    private int count;
    private int west;
    private int north;
    private int east;
    private int south;
    private int left;
    private int right;
    private int top;
    private int bottom;

    /// Draws on premultiplied pixels, row by row.
    LineRaster(int width, int height, int[] argb) {
        this(width, height, argb, 0, height);
    }

    /// Draws in the rows from `firstRow` to before `endRow` only, beside others that draw in other
    /// rows.
    LineRaster(int width, int height, int[] argb, int firstRow, int endRow) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.firstRow = firstRow;
        this.endRow = endRow;
        clip(0, 0, width, height);
        clear();
    }

    /// Confines what is drawn from now on to a box of whole pixels.
    void clip(int toWest, int toNorth, int toEast, int toSouth) {
        west = Math.clamp(toWest, 0, width);
        north = Math.clamp(toNorth, firstRow, endRow);
        east = Math.clamp(toEast, west, width);
        south = Math.clamp(toSouth, north, endRow);
    }

    /// Begins anew with all pixels clear.
    void clear() {
        if (top < bottom) {
            Arrays.fill(argb, top * width, bottom * width, 0);
        }
        left = width;
        right = 0;
        top = height;
        bottom = 0;
    }

    /// The box of whole pixels that anything drawn lies in; without a size if nothing was drawn.
    Box used() {
        return top < bottom && left < right
                ? new Box(left, top, (double) right - left, (double) bottom - top)
                : new Box(0, 0, 0, 0);
    }

    private void use(int from, int to, int row) {
        left = Math.min(left, from);
        right = Math.max(right, to);
        top = Math.min(top, row);
        bottom = Math.max(bottom, row + 1);
    }

    /// Draws a line through points, `x0, y0, x1, y1, …`; `dashes` are empty for a solid one.
    void line(double[] points, double lineWidth, double[] dashes, int colour) {
        double radius = lineWidth / 2;
        if (dashes.length == 0) {
            for (int i = 2; i + 1 < points.length; i += 2) {
                stretch(points[i - 2], points[i - 1], points[i], points[i + 1], radius);
            }
        } else {
            dashed(points, radius, dashes);
        }
        blend(colour);
    }

    private void dashed(double[] points, double radius, double[] dashes) {
        int dash = 0;
        double left = dashes[0];
        for (int i = 2; i + 1 < points.length; i += 2) {
            double x = points[i - 2];
            double y = points[i - 1];
            double length = Math.hypot(points[i] - x, points[i + 1] - y);
            double dx = (points[i] - x) / length;
            double dy = (points[i + 1] - y) / length;
            for (double at = 0; at < length; ) {
                double step = Math.min(left, length - at);
                if (dash % 2 == 0) {
                    double end = at + step;
                    stretch(x + at * dx, y + at * dy, x + end * dx, y + end * dy, radius);
                }
                at += step;
                left -= step;
                if (left <= 1e-9) {
                    dash = (dash + 1) % dashes.length;
                    left = dashes[dash];
                }
            }
        }
    }

    /// Covers what is within a radius of a straight line, row by row.
    private void stretch(double x0, double y0, double x1, double y1, double radius) {
        double reach = radius + 0.5;
        int first = (int) Math.max(north, Math.floor(Math.min(y0, y1) - reach));
        int last = (int) Math.min(south - 1.0, Math.floor(Math.max(y0, y1) + reach));
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = dx * dx + dy * dy;
        double half = Math.abs(dy) < 1e-9 ? width : reach * Math.sqrt(square) / Math.abs(dy);
        for (int row = first; row <= last; row++) {
            double middle = Math.abs(dy) < 1e-9 ? x0 : x0 + (row + 0.5 - y0) * dx / dy;
            double begin = Math.max(middle - half, Math.min(x0, x1) - reach);
            double end = Math.min(middle + half, Math.max(x0, x1) + reach);
            int from = (int) Math.max(west, Math.floor(begin));
            int to = (int) Math.min(east - 1.0, Math.floor(end));
            if (from <= to) {
                use(from, to + 1, row);
            }
            double py = row + 0.5 - y0;
            for (int column = from; column <= to; column++) {
                double px = column + 0.5 - x0;
                double share = square == 0 ? 0 : (px * dx + py * dy) / square;
                double along = share < 0 ? 0 : share > 1 ? 1 : share;
                double ex = px - along * dx;
                double ey = py - along * dy;
                double far = ex * ex + ey * ey;
                if (far < reach * reach) {
                    cover(row * width + column, Math.min(reach - Math.sqrt(far), 2 * radius));
                }
            }
        }
    }

    private void cover(int pixel, double share) {
        if (cover.length == 0) {
            cover = new byte[width * (endRow - firstRow)];
        }
        int covered = share >= 1 ? FULL : (int) (FULL * share + 0.5);
        int at = pixel - firstRow * width;
        int before = cover[at] & 0xFF;
        if (covered > before) {
            if (before == 0) {
                touch(pixel);
            }
            cover[at] = (byte) covered;
        }
    }

    private void touch(int pixel) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = pixel;
    }

    /// Lays a colour where anything is covered, as thick as it is, and uncovers it.
    private void blend(int colour) {
        int opacity = colour >>> 24;
        for (int i = 0; i < count; i++) {
            int pixel = touched[i];
            int at = pixel - firstRow * width;
            int alpha = divided((cover[at] & 0xFF) * opacity);
            argb[pixel] = over(colour, alpha, argb[pixel]);
            cover[at] = 0;
        }
        count = 0;
    }

    private static int over(int colour, int alpha, int under) {
        int rest = FULL - alpha;
        int a = alpha + divided((under >>> 24) * rest);
        int r = divided((colour >> 16 & 0xFF) * alpha + (under >> 16 & 0xFF) * rest);
        int g = divided((colour >> 8 & 0xFF) * alpha + (under >> 8 & 0xFF) * rest);
        int b = divided((colour & 0xFF) * alpha + (under & 0xFF) * rest);
        return a << 24 | r << 16 | g << 8 | b;
    }

    /// A product of two parts of 255 as one.
    private static int divided(int product) {
        return (product + 127) / FULL;
    }

    /// Fills a small ring of points, `x0, y0, x1, y1, …`.
    void area(double[] ring, int colour) {
        double least = width;
        double most = 0;
        double highest = height;
        double lowest = 0;
        for (int i = 0; i < ring.length; i += 2) {
            least = Math.min(least, ring[i]);
            most = Math.max(most, ring[i]);
            highest = Math.min(highest, ring[i + 1]);
            lowest = Math.max(lowest, ring[i + 1]);
        }
        int from = (int) Math.max(west, least);
        int to = (int) Math.min(east, Math.ceil(most));
        if (from >= to) {
            return;
        }
        double[] shares = new double[to - from];
        for (int row = (int) Math.max(north, highest); row < Math.min(south, lowest); row++) {
            use(from, to, row);
            Arrays.fill(shares, 0);
            for (int fine = 0; fine < FINE; fine++) {
                cross(ring, row + (fine + 0.5) / FINE, from, shares);
            }
            for (int column = from; column < to; column++) {
                cover(row * width + column, shares[column - from]);
            }
        }
        blend(colour);
    }

    /// Adds the shares of pixels that lie within a ring at a height, from one of its sides to the
    /// next.
    private void cross(double[] ring, double y, int from, double[] shares) {
        int sides = 0;
        for (int i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
            if (ring[i + 1] > y != ring[before + 1] > y) {
                double share = (y - ring[i + 1]) / (ring[before + 1] - ring[i + 1]);
                crossed[sides++] = ring[i] + share * (ring[before] - ring[i]) - from;
                sides = Math.min(sides, crossed.length - 1);
            }
        }
        Arrays.sort(crossed, 0, sides);
        for (int side = 0; side + 1 < sides; side += 2) {
            double begin = Math.max(0, crossed[side]);
            double end = Math.min(shares.length, crossed[side + 1]);
            for (int column = (int) begin; column < end; column++) {
                double covered = Math.min(end, column + 1.0) - Math.max(begin, column);
                shares[column] += covered / FINE;
            }
        }
    }
}
