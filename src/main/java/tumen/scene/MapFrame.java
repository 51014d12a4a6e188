package tumen.scene;

import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;

import java.util.List;
import java.util.stream.IntStream;

/// A camera over a view, with the **plane**: the whole world in pixels at the camera's zoom, from
/// the world's north-west corner. Places keep their plane pixels while the map is panned, so
/// whatever is decided there stays decided.
///
/// @param covered boxes of the view under something that lies over the map, such as buttons
record MapFrame(MapCamera camera, ViewSize size, List<Box> covered) {
    private static final double CELL = 512;
    private static final double MARGIN = 256;

    /// The width of the world in pixels.
    double world() {
        return camera.worldPixels();
    }

    /// The width of the world at the camera's zoom rounded down to half levels: groups are made for
    /// it, so that they stay through small changes of zoom.
    double steppedWorld() {
        return WebMercator.TILE * Math.pow(2, Math.floor(camera.zoom() * 2) / 2);
    }

    /// What the view shows of the plane.
    Box view() {
        return new Box(
                camera.centre().x() * world() - size.width() / 2,
                camera.centre().y() * world() - size.height() / 2,
                size.width(),
                size.height());
    }

    /// The part of the plane that is decided at once: the view with a broad margin, made of whole
    /// cells, so that it stays the same through most panning.
    Box decided() {
        Box wide = view().grown(MARGIN);
        double x = Math.floor(wide.x() / CELL) * CELL;
        double y = Math.floor(wide.y() / CELL) * CELL;
        return new Box(
                x,
                y,
                Math.ceil(wide.right() / CELL) * CELL - x,
                Math.ceil(wide.bottom() / CELL) * CELL - y);
    }

    /// Where a world point lies in a part of the plane: once in every copy of the world that
    /// reaches into it.
    List<ViewPoint> inPlane(WorldPoint point, Box part) {
        double x = point.x() * world();
        double y = point.y() * world();
        if (y < part.y() || y > part.bottom()) {
            return List.of();
        }
        return copies(x, x, part).mapToObj(copy -> new ViewPoint(x + copy * world(), y)).toList();
    }

    /// The copies of the world in which something between two plane xs reaches into a part.
    IntStream copies(double west, double east, Box part) {
        return copies(world(), west, east, part);
    }

    /// The same where the world is so many pixels wide.
    static IntStream copies(double world, double west, double east, Box part) {
        int first = (int) Math.ceil((part.x() - east) / world);
        int last = (int) Math.floor((part.right() - west) / world);
        return IntStream.rangeClosed(first, last);
    }

    /// A point of the plane in the view.
    ViewPoint toView(ViewPoint plane) {
        Box view = view();
        return new ViewPoint(plane.x() - view.x(), plane.y() - view.y());
    }

    /// The same view under another camera.
    MapFrame under(MapCamera other) {
        return new MapFrame(other, size, covered);
    }

    /// How many worlds east of where another frame has it the same point of the world is shown
    /// here: two cameras may look at copies of the world on both sides of its edge.
    int worldsFrom(MapFrame other) {
        return (int) Math.rint(camera.centre().x() - other.camera.centre().x());
    }

    /// Where a point of another frame's plane lies in this one's.
    ViewPoint fromPlaneOf(MapFrame other, ViewPoint plane) {
        double factor = world() / other.world();
        return new ViewPoint(plane.x() * factor + worldsFrom(other) * world(), plane.y() * factor);
    }

    /// Whether a box of the plane lies wholly in the view, and under nothing.
    boolean shows(Box plane) {
        Box view = view();
        Box seen = plane.plus(-view.x(), -view.y());
        return view.contains(plane) && covered.stream().noneMatch(seen::intersects);
    }

    /// Pixels on the map for metres on the ground, at a latitude.
    double pixels(double metres, double lat) {
        return metres / WebMercator.metresPerPixel(lat, camera.zoom());
    }
}
