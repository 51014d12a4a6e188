package tumen.geo;

/// The smoothest way from one camera to another: out, across and in again as far as that is
/// shorter. After J. J. van Wijk and W. A. A. Nuij, Smooth and efficient zooming and panning, 2003.
public final class CameraPath {
    private static final double RHO = Math.sqrt(2);
    private static final double NEAR = 1e-9;

    private final MapCamera from;
    private final MapCamera to;
    private final double dx;
    private final double dy;
    private final double width;
    private final double distance;
    private final double start;
    private final double length;

    /// The way between two cameras in a view `pixels` wide.
    public CameraPath(MapCamera from, MapCamera to, double pixels) {
        this.from = from;
        this.to = to;
        double across = to.centre().x() - from.centre().x();
        dx = across - Math.rint(across);
        dy = to.centre().y() - from.centre().y();
        width = pixels / from.worldPixels();
        double lastWidth = pixels / to.worldPixels();
        distance = Math.hypot(dx, dy);
        if (distance < NEAR) {
            start = 0;
            length = Math.log(lastWidth / width) / RHO;
        } else {
            start = slope(width, lastWidth, 1, width);
            length = (slope(width, lastWidth, -1, lastWidth) - start) / RHO;
        }
    }

    private double slope(double first, double last, int sign, double at) {
        double square = RHO * RHO * distance;
        double b =
                (last * last - first * first + sign * square * square)
                        / (2 * at * RHO * RHO * distance);
        return Math.log(Math.sqrt(b * b + 1) - b);
    }

    /// How long the way looks: 1 is about a zoom by a factor of 4 or a pan by a view's width.
    public double length() {
        return Math.abs(length);
    }

    /// The camera at a share 0..1 of the way.
    public MapCamera at(double share) {
        if (share >= 1) {
            return to;
        }
        double s = share * length;
        if (distance < NEAR) {
            return camera(0, width * Math.exp(RHO * s));
        }
        double u =
                width
                        / (RHO * RHO * distance)
                        * (Math.cosh(start) * Math.tanh(RHO * s + start) - Math.sinh(start));
        return camera(u, width * Math.cosh(start) / Math.cosh(RHO * s + start));
    }

    private MapCamera camera(double u, double nowWidth) {
        WorldPoint centre = new WorldPoint(from.centre().x() + u * dx, from.centre().y() + u * dy);
        double pixels = width * WebMercator.TILE * Math.pow(2, from.zoom());
        double zoom = Math.log(pixels / nowWidth / WebMercator.TILE) / Math.log(2);
        return new MapCamera(centre, zoom);
    }
}
