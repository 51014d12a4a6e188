package tumen.scene;

/// An upright rectangle in view pixels.
public record Box(double x, double y, double width, double height) {
    /// The x of the right edge.
    public double right() {
        return x + width;
    }

    /// The y of the lower edge.
    public double bottom() {
        return y + height;
    }

    /// Whether a point lies inside or on the edge.
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// Whether another box lies wholly inside.
    public boolean contains(Box other) {
        return contains(other.x, other.y) && contains(other.right(), other.bottom());
    }

    /// This box moved by a number of pixels.
    public Box plus(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// Whether the two share any inner point.
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The part two boxes share; of no width or no height where they share none.
    public Box common(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Box(
                left,
                top,
                Math.max(0, Math.min(right(), other.right()) - left),
                Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    /// This box grown by a number of pixels on every side.
    public Box grown(double pixels) {
        return new Box(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }
}
