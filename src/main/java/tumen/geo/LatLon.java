package tumen.geo;

/// A WGS 84 position in degrees: latitude -90 to 90, longitude -180 to 180, both finite.
///
/// Throws `IllegalArgumentException` on anything else, so a bad number never reaches a projection
/// or a tree.
public record LatLon(double lat, double lon) {
    public LatLon {
        if (!isValid(lat, lon)) {
            throw new IllegalArgumentException("no position on Earth: lat " + lat + ", lon " + lon);
        }
    }

    /// Tells whether the pair is finite and in range; infinities and NaN are not.
    public static boolean isValid(double lat, double lon) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }
}
