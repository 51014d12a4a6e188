package tumen.geo;

/// A point of a view in pixels: x grows right, y grows down, the origin is the view's upper left
/// corner.
public record ViewPoint(double x, double y) {
    /// The distance to another point of the same view, in pixels.
    public double distance(ViewPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /// This point moved by a number of pixels.
    public ViewPoint plus(double dx, double dy) {
        return new ViewPoint(x + dx, y + dy);
    }
}
