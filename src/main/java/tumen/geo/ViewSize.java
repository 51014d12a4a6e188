package tumen.geo;

/// The size of a view in pixels; each side at least 1.
public record ViewSize(double width, double height) {
    public ViewSize {
        width = Math.max(1, width);
        height = Math.max(1, height);
    }

    /// The middle of the view.
    public ViewPoint centre() {
        return new ViewPoint(width / 2, height / 2);
    }
}
