package tumen.index;

import tumen.geo.GeoBounds;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.model.Place;
import tumen.progress.Wanted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// Where the rows of an index stand on the map: a pin for every row and place, place by place along
/// a curve through the world that keeps neighbours together, rows of a place in their order.
///
/// All pins of a quadtree's cell follow each other, so that with [Bits] in [Order#PIN] they are
/// counted without being looked at. Cells of level n divide the world into `2^n` columns and rows.
public final class Pins {
    /// The deepest level of cells: they are 0.6 m wide at the equator.
    public static final int DEEPEST = Quadtree.DEEPEST;

    private final List<Place> places;
    private final double[] x;
    private final double[] y;
    private final Quadtree tree;
    private final int[] first;
    private final int[] rows;
    private final Repeats repeats;

    /// Takes a cell of the map and its pins, from one position up to another.
    @FunctionalInterface
    public interface CellTaker {
        /// `column` lies beyond the world in another copy of it; `count` of the pins are asked for.
        void take(int column, int row, int from, int to, int count);
    }

    private Pins(List<Place> places, WorldPoint[] points, int[] first, int[] rows) {
        this.places = places;
        this.x = new double[points.length];
        this.y = new double[points.length];
        for (int place = 0; place < points.length; place++) {
            x[place] = points[place].x();
            y[place] = points[place].y();
        }
        this.first = first;
        this.rows = rows;
        this.tree = new Quadtree(x, y, first);
        this.repeats = Repeats.of(tree, first, rows);
    }

    /// Pins at places, at each as many as there are rows that stand there.
    static Pins of(List<Place> places, FacetColumn standing) {
        List<WorldPoint> points = places.stream().map(Pins::point).toList();
        long[] keys = points.stream().mapToLong(at -> Quadtree.key(at.x(), at.y())).toArray();
        int[] order = Sorting.order(keys);
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        int[] first = new int[order.length + 1];
        for (int row = 0; row < standing.rows(); row++) {
            Wanted.each(row);
            for (int place : standing.values(row)) {
                first[rank[place] + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        List<Place> ordered = new ArrayList<>();
        WorldPoint[] at = new WorldPoint[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered.add(places.get(order[i]));
            at[i] = points.get(order[i]);
        }
        return new Pins(List.copyOf(ordered), at, first, rows(standing, rank, first));
    }

    /// The rows of each place, place by place.
    private static int[] rows(FacetColumn standing, int[] rank, int[] first) {
        int[] next = first.clone();
        int[] rows = new int[first[first.length - 1]];
        for (int row = 0; row < standing.rows(); row++) {
            Wanted.each(row);
            for (int place : standing.values(row)) {
                rows[next[rank[place]]++] = row;
            }
        }
        return rows;
    }

    private static WorldPoint point(Place place) {
        WorldPoint point = WebMercator.project(place.position());
        if (!Double.isFinite(point.x()) || !Double.isFinite(point.y())) {
            throw new IllegalArgumentException("place " + place.id() + " is nowhere: " + point);
        }
        return point;
    }

    /// How many pins there are.
    public int size() {
        return rows.length;
    }

    /// The row of each pin.
    int[] rows() {
        return rows;
    }

    /// The row a pin stands for.
    public int row(int pin) {
        return rows[pin];
    }

    /// The place a pin stands at.
    public Place place(int pin) {
        return places.get(rank(pin));
    }

    /// The world point a pin stands at.
    public WorldPoint at(int pin) {
        int rank = rank(pin);
        return new WorldPoint(x[rank], y[rank]);
    }

    /// The pin after the last of the place a pin stands at.
    public int endOfPlace(int pin) {
        return first[rank(pin) + 1];
    }

    /// Gives the cells of a level that hold any of some pins and touch a box of the world, in the
    /// order of pins. The box may reach into other copies of the world.
    public void cells(Bits pins, int level, GeoBounds bounds, CellTaker taker) {
        tree.cells(pins, level, bounds, taker);
    }

    /// The deepest level on which two pins are in the same cell; [Pins#DEEPEST] at one place.
    public int deepestCommon(int one, int other) {
        return tree.deepestCommon(rank(one), rank(other));
    }

    /// Some pins, but each row at most once in any cell of a level: an event with several places in
    /// a cell counts there once.
    public Bits once(Bits pins, int level) {
        return repeats.without(pins, level);
    }

    /// The pin, of some, that stands nearest to a world point, no further than `reach` worlds away.
    public OptionalInt nearest(Bits pins, WorldPoint point, double reach) {
        return tree.nearest(pins, point, reach);
    }

    /// Gives the rows of all pins in a box, which may reach into other copies of the world.
    void inside(GeoBounds bounds, IntConsumer taker) {
        for (int place = 0; place < x.length; place++) {
            if (y[place] >= bounds.north()
                    && y[place] <= bounds.south()
                    && x[place] + Math.ceil(bounds.west() - x[place]) <= bounds.east()) {
                for (int pin = first[place]; pin < first[place + 1]; pin++) {
                    taker.accept(rows[pin]);
                }
            }
        }
    }

    private int rank(int pin) {
        int low = 0;
        int high = places.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first[middle] <= pin) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
