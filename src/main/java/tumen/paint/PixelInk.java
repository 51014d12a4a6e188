package tumen.paint;

import tumen.scene.Raster;
import tumen.stock.StockPicture;

import java.util.Arrays;

/// Lays flat things over pixels: boxes, pictures, stamps. Pixels are premultiplied, row by row;
/// coordinates are pixels here, and nothing is laid outside the clip.
final class PixelInk {
    private static final int FULL = 255;
    private static final int OPAQUE = 0xFF000000;
    private static final int LANES = 0x00FF00FF;
    private static final int HALVES = 0x00800080;

    private final int width;
    private final int height;
    private final int[] argb;
    private int left;
    private int top;
    private int right;
    private int bottom;

    PixelInk(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        clip(0, 0, width, height);
    }

    /// How many columns of pixels there are.
    int width() {
        return width;
    }

    /// Confines what is laid from now on to a box of whole pixels.
    void clip(int toLeft, int toTop, int toRight, int toBottom) {
        left = Math.clamp(toLeft, 0, width);
        top = Math.clamp(toTop, 0, height);
        right = Math.clamp(toRight, left, width);
        bottom = Math.clamp(toBottom, top, height);
    }

    /// A premultiplied colour over another.
    static int over(int colour, int under) {
        return colour + times(under, FULL - (colour >>> 24));
    }

    /// A premultiplied colour times a share of 255.
    static int times(int colour, int share) {
        int odd = (colour >>> 8 & LANES) * share + HALVES;
        int even = (colour & LANES) * share + HALVES;
        odd += odd >>> 8 & LANES;
        even += even >>> 8 & LANES;
        return (odd & ~LANES) | ((even >>> 8) & LANES);
    }

    /// Fills a box with a colour that is not premultiplied; pixels at its edges as far as it covers
    /// them.
    void box(double west, double north, double east, double south, int colour) {
        int from = column(west);
        int to = columnAfter(east);
        if (from >= to) {
            return;
        }
        int ink = Raster.premultiplied(colour);
        double first = covered(west, east, from);
        double last = covered(west, east, to - 1);
        int begin = first < 1 ? from + 1 : from;
        int end = last < 1 && to > begin ? to - 1 : to;
        for (int row = row(north); row < rowAfter(south); row++) {
            double covered = covered(north, south, row);
            if (begin > from) {
                lay(row, from, times(ink, share(covered * first)));
            }
            run(row, begin, end, covered < 1 ? times(ink, share(covered)) : ink);
            if (end < to) {
                lay(row, end, times(ink, share(covered * last)));
            }
        }
    }

    private void lay(int row, int column, int ink) {
        int at = row * width + column;
        argb[at] = over(ink, argb[at]);
    }

    private void run(int row, int from, int to, int ink) {
        int begin = row * width + from;
        int end = row * width + Math.max(from, to);
        if (ink >>> 24 == FULL) {
            Arrays.fill(argb, begin, end, ink);
        } else {
            for (int at = begin; at < end; at++) {
                argb[at] = over(ink, argb[at]);
            }
        }
    }

    /// Fills a box with a colour for each column of pixels, the first of which is that of column 0;
    /// they are not premultiplied, so that each pixel is rounded once: where a gradient is pale,
    /// two roundings show as stripes.
    void columns(double west, double north, double east, double south, int[] colours) {
        int from = column(west);
        int to = columnAfter(east);
        for (int row = row(north); row < rowAfter(south); row++) {
            int covered = share(covered(north, south, row));
            int begin = row * width;
            for (int column = from; column < to; column++) {
                int alpha = colours[column] >>> 24;
                int share = covered == FULL ? alpha : (alpha * covered + FULL / 2) / FULL;
                argb[begin + column] = mixed(colours[column], share, argb[begin + column]);
            }
        }
    }

    /// An opaque colour over another, as opaque as a share of 255.
    private static int mixed(int colour, int share, int under) {
        int rest = FULL - share;
        int odd = ((colour | OPAQUE) >>> 8 & LANES) * share + (under >>> 8 & LANES) * rest + HALVES;
        int even = (colour & LANES) * share + (under & LANES) * rest + HALVES;
        odd += odd >>> 8 & LANES;
        even += even >>> 8 & LANES;
        return (odd & ~LANES) | ((even >>> 8) & LANES);
    }

    /// Lays a stamp with a corner on a pixel, with an opacity of 0..1.
    void stamp(StockPicture stamp, int x, int y, double opacity) {
        int share = share(opacity);
        int from = Math.max(left, x);
        int to = Math.min(right, x + stamp.width());
        int last = Math.min(bottom, y + stamp.height());
        for (int row = Math.max(top, y); row < last; row++) {
            int source = (row - y) * stamp.width() - x;
            for (int column = from; column < to; column++) {
                int ink = stamp.argb()[source + column];
                if (ink != 0) {
                    int at = row * width + column;
                    argb[at] = over(share == FULL ? ink : times(ink, share), argb[at]);
                }
            }
        }
    }

    /// Stretches a picture roughly over a box, with an opacity of 0..1.
    void picture(
            Raster picture, double west, double north, double east, double south, double opacity) {
        int share = share(opacity);
        double wide = (east - west) / picture.width();
        double high = (south - north) / picture.height();
        int first = (int) Math.clamp(Math.floor((left - west) / wide), 0, picture.width());
        int last = (int) Math.clamp(Math.ceil((right - west) / wide), first, picture.width());
        int[] edges = new int[last - first + 1];
        Arrays.setAll(edges, column -> middle(west + (first + column) * wide, left, right));
        int begin = middle(north, top, bottom);
        int end = middle(south, top, bottom);
        for (int row = begin; row < end; row++) {
            int line = Math.clamp((int) ((row + 0.5 - north) / high), 0, picture.height() - 1);
            int source = line * picture.width() + first;
            for (int column = 0; column < last - first; column++) {
                int ink = picture.argb()[source + column];
                if (ink != 0) {
                    run(row, edges[column], edges[column + 1], times(ink, share));
                }
            }
        }
    }

    /// The first pixel whose middle is not before an edge.
    private static int middle(double edge, int least, int most) {
        return (int) Math.clamp(Math.ceil(edge - 0.5), least, most);
    }

    private int row(double north) {
        return (int) Math.clamp(Math.floor(north), top, bottom);
    }

    private int rowAfter(double south) {
        return (int) Math.clamp(Math.ceil(south), top, bottom);
    }

    private int column(double west) {
        return (int) Math.clamp(Math.floor(west), left, right);
    }

    private int columnAfter(double east) {
        return (int) Math.clamp(Math.ceil(east), left, right);
    }

    /// The share of a pixel that lies between two edges.
    private static double covered(double from, double to, int pixel) {
        return Math.min(to, pixel + 1.0) - Math.max(from, pixel);
    }

    private static int share(double of) {
        return (int) Math.rint(Math.clamp(of, 0, 1) * FULL);
    }
}
