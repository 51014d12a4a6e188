package tumen.ui.map;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WorldPoint;
import tumen.scene.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which tiles a view needs and where they stand in it, before rounding to device pixels.
record GroundTiles(int zoom, List<Placed> tiles) {
    /// A tile is shown at 0.87 to 1.74 times 256 pixels.
    private static final double TIPPING = 0.2;

    private static final int LEAST_PIXELS = 512;
    private static final double TOLERATED_STRETCH = 1.15;

    /// A tile and its box in view pixels.
    record Placed(TileKey key, Box box) {}

    /// The tiles that cover a view and `margin` pixels around it, in screens of `density` device
    /// pixels a pixel. Columns go on across the 180th meridian.
    static GroundTiles of(
            MapCamera camera, ViewSize view, double margin, Palette palette, double density) {
        return of(level(camera), camera, view, margin, palette, density);
    }

    /// The level of tiles that suits a camera.
    static int level(MapCamera camera) {
        return (int) Math.floor(camera.zoom() + TIPPING);
    }

    /// The same of tiles of any level.
    static GroundTiles of(
            int zoom,
            MapCamera camera,
            ViewSize view,
            double margin,
            Palette palette,
            double density) {
        int rows = 1 << zoom;
        double side = camera.worldPixels() / rows;
        WorldPoint first = worldAt(camera, view, -margin, -margin);
        WorldPoint last = worldAt(camera, view, view.width() + margin, view.height() + margin);
        int pixels = pixels(density);
        List<Placed> tiles = new ArrayList<>();
        for (int y = Math.max(0, tile(first.y(), rows));
                y <= Math.min(rows - 1, tile(last.y(), rows));
                y++) {
            for (int x = tile(first.x(), rows); x <= tile(last.x(), rows); x++) {
                tiles.add(
                        new Placed(
                                new TileKey(zoom, x, y, pixels, palette),
                                new Box(
                                        view.width() / 2
                                                + x * side
                                                - camera.centre().x() * rows * side,
                                        view.height() / 2
                                                + y * side
                                                - camera.centre().y() * rows * side,
                                        side,
                                        side)));
            }
        }
        return new GroundTiles(zoom, List.copyOf(tiles));
    }

    /// Which tiles these are.
    Stream<TileKey> keys() {
        return tiles.stream().map(Placed::key);
    }

    private static WorldPoint worldAt(MapCamera camera, ViewSize view, double x, double y) {
        return camera.toWorld(new ViewPoint(x, y), view);
    }

    private static int tile(double world, int rows) {
        return (int) Math.floor(world * rows);
    }

    private static int pixels(double density) {
        int pixels = LEAST_PIXELS;
        while (pixels < LEAST_PIXELS * density / TOLERATED_STRETCH && pixels < 4 * LEAST_PIXELS) {
            pixels *= 2;
        }
        return pixels;
    }
}
