package tumen.index;

import tumen.geo.GeoBounds;
import tumen.geo.WorldPoint;
import tumen.index.Pins.CellTaker;

import java.util.OptionalInt;

/// Places along a Morton curve seen as a tree of quarters: each quarter of the world, of a quarter
/// and so on is a run of places.
final class Quadtree {
    /// The deepest level a key tells apart: 0.6 m at the equator.
    static final int DEEPEST = 26;

    private static final int FEW = 8;

    private final double[] x;
    private final double[] y;
    private final long[] keys;
    private final int[] first;

    /// Takes the positions of places in worlds, in the order of their keys, and the first pin of
    /// each place and one more at the end.
    Quadtree(double[] x, double[] y, int[] first) {
        this.x = x;
        this.y = y;
        this.first = first;
        this.keys = new long[x.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = key(x[place], y[place]);
        }
    }

    /// The place of a point on the curve; points of one cell of any level follow each other.
    static long key(double x, double y) {
        double cells = 1L << DEEPEST;
        long column = (long) Math.clamp(x * cells, 0, cells - 1);
        long row = (long) Math.clamp(y * cells, 0, cells - 1);
        return spread(column) | (spread(row) << 1);
    }

    /// The deepest level on which two places are in the same cell.
    int deepestCommon(int one, int other) {
        int differing = Long.SIZE - Long.numberOfLeadingZeros(keys[one] ^ keys[other]);
        return DEEPEST - (differing + 1) / 2;
    }

    private static long spread(long bits) {
        long b = bits & 0xFFFF_FFFFL;
        b = (b | (b << 16)) & 0x0000_FFFF_0000_FFFFL;
        b = (b | (b << 8)) & 0x00FF_00FF_00FF_00FFL;
        b = (b | (b << 4)) & 0x0F0F_0F0F_0F0F_0F0FL;
        b = (b | (b << 2)) & 0x3333_3333_3333_3333L;
        return (b | (b << 1)) & 0x5555_5555_5555_5555L;
    }

    private static int gathered(long spread) {
        long b = spread & 0x5555_5555_5555_5555L;
        b = (b | (b >>> 1)) & 0x3333_3333_3333_3333L;
        b = (b | (b >>> 2)) & 0x0F0F_0F0F_0F0F_0F0FL;
        b = (b | (b >>> 4)) & 0x00FF_00FF_00FF_00FFL;
        b = (b | (b >>> 8)) & 0x0000_FFFF_0000_FFFFL;
        return (int) (b | (b >>> 16));
    }

    /// See [Pins#cells].
    void cells(Bits pins, int level, GeoBounds bounds, CellTaker taker) {
        for (int world = (int) Math.floor(bounds.west()); world <= bounds.east(); world++) {
            GeoBounds box =
                    new GeoBounds(
                            bounds.west() - world,
                            bounds.north(),
                            bounds.east() - world,
                            bounds.south());
            new Sweep(pins, level, box, world << level, taker).quarter(0, 0, 0, keys.length);
        }
    }

    /// One walk over the cells of a level.
    private final class Sweep {
        private final Bits pins;
        private final int level;
        private final int shift;
        private final GeoBounds box;
        private final int firstColumn;
        private final CellTaker taker;

        Sweep(Bits pins, int level, GeoBounds box, int firstColumn, CellTaker taker) {
            this.pins = pins;
            this.level = level;
            this.shift = 2 * (DEEPEST - level);
            this.box = box;
            this.firstColumn = firstColumn;
            this.taker = taker;
        }

        void quarter(int depth, long cell, int from, int to) {
            if (from == to || pins.between(first[from], first[to]) == 0) {
                return;
            }
            double side = Math.scalb(1.0, -depth);
            double west = gathered(cell) * side;
            double north = gathered(cell >>> 1) * side;
            if (west > box.east()
                    || west + side < box.west()
                    || north > box.south()
                    || north + side < box.north()) {
                return;
            }
            boolean inside =
                    west >= box.west()
                            && west + side <= box.east()
                            && north >= box.north()
                            && north + side <= box.south();
            if (inside || depth == level) {
                sweep(from, to);
                return;
            }
            int start = from;
            for (int child = 0; child < 4; child++) {
                long next = (cell << 2) | child;
                int end = after(start, to, next, 2 * (DEEPEST - depth - 1));
                quarter(depth + 1, next, start, end);
                start = end;
            }
        }

        /// Gives the cells of a run of places that lies in the box as a whole.
        private void sweep(int from, int to) {
            int start = from;
            while (start < to) {
                long cell = keys[start] >>> shift;
                int end = after(start, to, cell, shift);
                int count = pins.between(first[start], first[end]);
                if (count > 0) {
                    int column = firstColumn + gathered(cell);
                    taker.take(column, gathered(cell >>> 1), first[start], first[end], count);
                }
                start = end;
            }
        }
    }

    /// The first place from `from` on that is beyond a cell, or `to`; galloping, as cells are
    /// mostly small.
    private int after(int from, int to, long cell, int shift) {
        int low = from;
        int step = 1;
        while (low + step < to && keys[low + step] >>> shift <= cell) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(to, low + step);
        if (low < to && keys[low] >>> shift > cell) {
            return low;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] >>> shift <= cell) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// See [Pins#nearest].
    OptionalInt nearest(Bits pins, WorldPoint point, double reach) {
        Search search = new Search(pins, point.y(), reach);
        double home = point.x() - Math.floor(point.x());
        for (int world = -1; world <= 1; world++) {
            search.px = home + world;
            search.quarter(0, 0, 0, keys.length);
        }
        return search.place < 0
                ? OptionalInt.empty()
                : OptionalInt.of(pins.next(first[search.place]));
    }

    /// One search for what is nearest, nearest quarters first.
    private final class Search {
        private final Bits pins;
        private final double py;
        private double px;
        private double best;
        private int place = -1;

        Search(Bits pins, double py, double reach) {
            this.pins = pins;
            this.py = py;
            this.best = Math.nextUp(reach * reach);
        }

        void quarter(int depth, long cell, int from, int to) {
            if (from == to
                    || distance(depth, cell) >= best
                    || pins.between(first[from], first[to]) == 0) {
                return;
            }
            if (to - from <= FEW || depth == DEEPEST) {
                places(from, to);
                return;
            }
            int[] starts = new int[5];
            starts[0] = from;
            for (int child = 0; child < 4; child++) {
                int shift = 2 * (DEEPEST - depth - 1);
                starts[child + 1] = after(starts[child], to, (cell << 2) | child, shift);
            }
            double middle = Math.scalb(1.0, -depth - 1);
            int near = px >= (2 * gathered(cell) + 1) * middle ? 1 : 0;
            near |= py >= (2 * gathered(cell >>> 1) + 1) * middle ? 2 : 0;
            for (int turn = 0; turn < 4; turn++) {
                int child = near ^ turn;
                quarter(depth + 1, (cell << 2) | child, starts[child], starts[child + 1]);
            }
        }

        private void places(int from, int to) {
            for (int candidate = from; candidate < to; candidate++) {
                double dx = x[candidate] - px;
                double dy = y[candidate] - py;
                double square = dx * dx + dy * dy;
                if (square < best && pins.between(first[candidate], first[candidate + 1]) > 0) {
                    best = square;
                    place = candidate;
                }
            }
        }

        private double distance(int depth, long cell) {
            double side = Math.scalb(1.0, -depth);
            double west = gathered(cell) * side;
            double north = gathered(cell >>> 1) * side;
            double dx = Math.max(0, Math.max(west - px, px - west - side));
            double dy = Math.max(0, Math.max(north - py, py - north - side));
            return dx * dx + dy * dy;
        }
    }
}
