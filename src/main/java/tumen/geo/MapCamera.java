package tumen.geo;

/// What part of the world a map shows: the world point at the view's centre and the zoom, where the
/// world is `256 * 2^zoom` pixels wide. Immutable; every gesture makes a new one.
public record MapCamera(WorldPoint centre, double zoom) {
    /// The least zoom: the whole world about a small window wide.
    public static final double MIN_ZOOM = 1;

    /// The greatest zoom: streets; the base map is overzoomed there.
    public static final double MAX_ZOOM = 16;

    public MapCamera {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        double x = centre.x() - Math.floor(centre.x());
        centre = new WorldPoint(x, Math.clamp(centre.y(), 0, 1));
    }

    /// The camera over a position.
    public static MapCamera at(LatLon position, double zoom) {
        return new MapCamera(WebMercator.project(position), zoom);
    }

    /// The width of the world in pixels.
    public double worldPixels() {
        return WebMercator.TILE * Math.pow(2, zoom);
    }

    /// Where a world point stands in the view. Of the copies of the world, the one nearest the
    /// centre is taken.
    public ViewPoint toView(WorldPoint point, ViewSize view) {
        double dx = point.x() - centre.x();
        dx -= Math.rint(dx);
        return toViewUnwrapped(dx, point.y(), view);
    }

    /// Where a world point stands in the view when its x already lies in the wished copy of the
    /// world.
    public ViewPoint toViewAsIs(WorldPoint point, ViewSize view) {
        return toViewUnwrapped(point.x() - centre.x(), point.y(), view);
    }

    /// Where a position stands in the view.
    public ViewPoint toView(LatLon position, ViewSize view) {
        return toView(WebMercator.project(position), view);
    }

    /// The world point under a point of the view; x may leave 0..1.
    public WorldPoint toWorld(ViewPoint point, ViewSize view) {
        double scale = worldPixels();
        return new WorldPoint(
                centre.x() + (point.x() - view.width() / 2) / scale,
                centre.y() + (point.y() - view.height() / 2) / scale);
    }

    /// The camera after dragging the map by a number of pixels.
    public MapCamera pannedBy(double dx, double dy) {
        double scale = worldPixels();
        return new MapCamera(
                new WorldPoint(centre.x() - dx / scale, centre.y() - dy / scale), zoom);
    }

    /// The camera at another zoom, the world point under `pointer` staying under it.
    public MapCamera zoomedAt(ViewPoint pointer, double newZoom, ViewSize view) {
        WorldPoint fixed = toWorld(pointer, view);
        double clamped = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
        double scale = WebMercator.TILE * Math.pow(2, clamped);
        return new MapCamera(
                new WorldPoint(
                        fixed.x() - (pointer.x() - view.width() / 2) / scale,
                        fixed.y() - (pointer.y() - view.height() / 2) / scale),
                clamped);
    }

    private ViewPoint toViewUnwrapped(double dx, double y, ViewSize view) {
        double scale = worldPixels();
        return new ViewPoint(
                view.width() / 2 + dx * scale, view.height() / 2 + (y - centre.y()) * scale);
    }

    /// The box of the world between two points of a view, the first up and left of the other.
    public GeoBounds bounds(ViewPoint first, ViewPoint last, ViewSize view) {
        WorldPoint from = toWorld(first, view);
        WorldPoint to = toWorld(last, view);
        double west = from.x() - Math.floor(from.x());
        return new GeoBounds(
                west,
                Math.clamp(from.y(), 0, 1),
                west + Math.min(1, to.x() - from.x()),
                Math.clamp(to.y(), 0, 1));
    }
}
