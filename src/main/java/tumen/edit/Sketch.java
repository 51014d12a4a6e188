package tumen.edit;

import tumen.geo.LatLon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A line being drawn on the map, point by point.
public record Sketch(List<LatLon> points) {
    public Sketch {
        points = List.copyOf(points);
    }

    /// The line with one more point at its end; the same if the point is there already.
    public Sketch add(LatLon point) {
        return !points.isEmpty() && points.getLast().equals(point)
                ? this
                : changed(line -> line.add(point));
    }

    /// The line with one more point before the one at a position from 0.
    public Sketch insert(int at, LatLon point) {
        return changed(line -> line.add(at, point));
    }

    /// The line with a point elsewhere.
    public Sketch move(int at, LatLon point) {
        return changed(line -> line.set(at, point));
    }

    /// The line without its last point.
    public Sketch withoutLast() {
        return points.isEmpty() ? this : changed(List::removeLast);
    }

    /// Whether it leads somewhere.
    public boolean isLine() {
        return points.size() > 1;
    }

    private Sketch changed(Consumer<List<LatLon>> change) {
        List<LatLon> line = new ArrayList<>(points);
        change.accept(line);
        return new Sketch(line);
    }
}
