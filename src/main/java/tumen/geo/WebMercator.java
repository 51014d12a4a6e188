package tumen.geo;

/// The spherical Web Mercator projection (EPSG:3857) between degrees and the world square.
///
/// Latitudes beyond 85.0511 degrees are clamped to the square's edge. Source: OGC two-dimensional
/// tile matrix set.
public final class WebMercator {
    /// The side of the whole world at zoom 0, in pixels, as in every slippy map.
    public static final double TILE = 256;

    /// The northernmost latitude of the square, in degrees.
    public static final double MAX_LATITUDE = 85.0511287798066;

    /// The circumference of the sphere at the equator, in metres.
    public static final double EQUATOR_METRES = 40_075_016.68557849;

    private WebMercator() {}

    /// Projects degrees onto the world square.
    public static WorldPoint project(LatLon position) {
        double lat = Math.clamp(position.lat(), -MAX_LATITUDE, MAX_LATITUDE);
        double sine = Math.sin(Math.toRadians(lat));
        return new WorldPoint(
                (position.lon() + 180) / 360,
                0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
    }

    /// The position of a world point; x is wrapped into one world, y clamped to the square.
    public static LatLon unproject(WorldPoint point) {
        double x = point.x() - Math.floor(point.x());
        double y = Math.clamp(point.y(), 0, 1);
        return new LatLon(
                Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))), x * 360 - 180);
    }

    /// How many metres on the ground one pixel covers at a latitude and zoom.
    public static double metresPerPixel(double lat, double zoom) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(lat)) / (TILE * Math.pow(2, zoom));
    }
}
