package tumen.geo;

/// A point of the Web Mercator world square: x grows east, y grows south, one world is 1 wide.
///
/// x may leave 0..1 for a copy of the world beyond the 180th meridian.
public record WorldPoint(double x, double y) {
    /// This point, `worlds` copies of the world further east.
    public WorldPoint shifted(int worlds) {
        return new WorldPoint(x + worlds, y);
    }
}
