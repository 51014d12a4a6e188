package tumen.geo;

import java.util.ArrayList;
import java.util.List;

/// Distances and paths on the sphere of mean Earth radius (IUGG, 6371.0088 km).
public final class GreatCircle {
    private static final double RADIUS_METRES = 6_371_008.8;

    private GreatCircle() {}

    /// The distance in metres along the great circle (haversine).
    public static double metres(LatLon from, LatLon to) {
        double a = Math.pow(Math.sin(Math.toRadians(to.lat() - from.lat()) / 2), 2);
        double b = Math.pow(Math.sin(Math.toRadians(to.lon() - from.lon()) / 2), 2);
        double cosines = Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat()));
        return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a + cosines * b)));
    }

    /// The length in metres of a line through positions.
    public static double metres(List<LatLon> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += metres(line.get(i - 1), line.get(i));
        }
        return sum;
    }

    /// The position at a fraction 0..1 of the way along the great circle.
    public static LatLon between(LatLon from, LatLon to, double fraction) {
        double angle = metres(from, to) / RADIUS_METRES;
        if (angle < 1e-9) {
            return from;
        }
        double a = Math.sin((1 - fraction) * angle) / Math.sin(angle);
        double b = Math.sin(fraction * angle) / Math.sin(angle);
        double[] p = unit(from);
        double[] q = unit(to);
        double x = a * p[0] + b * q[0];
        double y = a * p[1] + b * q[1];
        double z = a * p[2] + b * q[2];
        return new LatLon(
                Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }

    /// The great circle as a line with a position at least every `stepMetres`, both ends included.
    public static List<LatLon> path(LatLon from, LatLon to, double stepMetres) {
        int steps = Math.max(1, (int) Math.ceil(metres(from, to) / stepMetres));
        List<LatLon> path = new ArrayList<>(steps + 1);
        path.add(from);
        for (int i = 1; i < steps; i++) {
            path.add(between(from, to, (double) i / steps));
        }
        path.add(to);
        return path;
    }

    private static double[] unit(LatLon position) {
        double lat = Math.toRadians(position.lat());
        double lon = Math.toRadians(position.lon());
        return new double[] {
            Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
        };
    }
}
