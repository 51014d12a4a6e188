package tumen.basemap;

import tumen.scene.Points;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes a path apart into rows of points, curves in fine steps.
final class PathPoints {
    private static final double FLATNESS = 0.1;

    private final double scale;
    private final List<Points> rows = new ArrayList<>();
    private double[] coordinates = new double[64];
    private int count;

    private PathPoints(double scale) {
        this.scale = scale;
    }

    /// The rows of a path with all coordinates divided by `scale`; rows of one point are left out.
    static List<Points> of(Path2D path, double scale) {
        PathPoints points = new PathPoints(scale);
        double[] at = new double[6];
        for (PathIterator way = path.getPathIterator(null, FLATNESS); !way.isDone(); way.next()) {
            switch (way.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points.begin(at[0], at[1]);
                case PathIterator.SEG_LINETO -> points.add(at[0], at[1]);
                default -> {}
            }
        }
        points.end();
        return points.rows;
    }

    private void begin(double x, double y) {
        end();
        add(x, y);
    }

    private void add(double x, double y) {
        if (count == coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, 2 * count);
        }
        coordinates[count++] = x / scale;
        coordinates[count++] = y / scale;
    }

    private void end() {
        if (count > 2) {
            rows.add(Points.of(Arrays.copyOf(coordinates, count)));
        }
        count = 0;
    }
}
