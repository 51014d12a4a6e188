package tumen.scene;

import tumen.geo.ViewPoint;

import java.util.ArrayList;
import java.util.List;

/// The heads that tell a route's direction, at even distances along it.
final class RouteArrows {
    private static final double EVERY = 320;
    private static final double SHORTEST = 36;

    private RouteArrows() {}

    /// Where heads stand on a line, as distances from its start, as far as they are within a box.
    static List<Double> on(RouteLine line, Box box) {
        if (line.length() < SHORTEST) {
            return List.of();
        }
        double spacing = line.length() / Math.max(1, Math.rint(line.length() / EVERY));
        List<Double> distances = new ArrayList<>();
        for (double[] piece : line.pieces(box)) {
            double first = Math.ceil(piece[0] / spacing - 0.5);
            for (double n = first; (n + 0.5) * spacing < piece[1]; n++) {
                distances.add((n + 0.5) * spacing);
            }
        }
        return distances;
    }

    /// A head on a line of some width, its middle at a point of the view.
    static Mark head(ViewPoint at, double direction, double width, Paint paint, Ref ref) {
        double length = 5 + 1.2 * width;
        double half = 2.6 + 0.9 * width;
        double cos = Math.cos(direction);
        double sin = Math.sin(direction);
        double[][] corners = {
            {length / 2, 0}, {-length / 2, half}, {-length / 4, 0}, {-length / 2, -half}
        };
        double[] ring = new double[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            ring[2 * i] = at.x() + corners[i][0] * cos - corners[i][1] * sin;
            ring[2 * i + 1] = at.y() + corners[i][0] * sin + corners[i][1] * cos;
        }
        return new Mark.Area(List.of(Points.of(ring)), paint, null, ref);
    }
}
