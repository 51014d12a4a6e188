package tumen.geo;

/// A WGS 84 position in degrees: latitude -90 to 90, longitude -180 to 180, both finite.
///
/// Throws `IllegalArgumentException` on anything else, so a bad number never reaches a projection
/// or a tree.
public record LatLon(double lat, double lon) {
    /// A metre or so, as a part of a degree.
    private static final double FINEST = 1e5;

    public LatLon {
        if (!isValid(lat, lon)) {
            throw new IllegalArgumentException("no position on Earth: lat " + lat + ", lon " + lon);
        }
    }

    /// The position to about a metre.
    public LatLon rounded() {
        return new LatLon(Math.rint(lat * FINEST) / FINEST, Math.rint(lon * FINEST) / FINEST);
    }

    /// Tells whether the pair is finite and in range; infinities and NaN are not.
    public static boolean isValid(double lat, double lon) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }
}
