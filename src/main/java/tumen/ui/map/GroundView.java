package tumen.ui.map;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.scene.Box;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a painting of the ground depends on, once all its tiles are at hand: `size` in view pixels,
/// `density` device pixels a view pixel.
public record GroundView(MapCamera camera, Palette palette, ViewSize size, double density) {
    /// How much coarser a tile is that stands in for others.
    static final int STAND_IN_LEVELS = 3;

    /// A box in device pixels.
    record DeviceBox(int x, int y, int width, int height) {}

    /// How many device pixels it is wide.
    public int width() {
        return (int) Math.ceil(size.width() * density);
    }

    /// How many device pixels it is high.
    public int height() {
        return (int) Math.ceil(size.height() * density);
    }

    /// The tiles that cover it and so many pixels around it.
    GroundTiles tiles(double margin) {
        return GroundTiles.of(camera, size, margin, palette, density);
    }

    /// Which tiles cover it.
    Set<TileKey> seen() {
        return tiles(0).keys().collect(Collectors.toSet());
    }

    /// The tiles that cover it and so many pixels around it, and what stands in for tiles until
    /// they are drawn: a coarse one for each and its neighbours, and the world in one, wherever one
    /// may go next.
    Set<TileKey> wanted(double margin) {
        return tiles(margin).keys().flatMap(GroundView::withStandIns).collect(Collectors.toSet());
    }

    private static Stream<TileKey> withStandIns(TileKey tile) {
        return Stream.of(
                tile,
                tile.coarser(Math.min(STAND_IN_LEVELS, tile.zoom())),
                tile.coarser(tile.zoom()));
    }

    /// The tiles that cover it, some levels coarser than suits it.
    GroundTiles coarser(int levels) {
        int level = Math.max(0, GroundTiles.level(camera) - levels);
        return GroundTiles.of(level, camera, size, 0, palette, density);
    }

    /// A tile's box on whole device pixels: neighbours share an edge and no seam shows.
    DeviceBox snapped(Box box) {
        int left = (int) Math.rint(box.x() * density);
        int top = (int) Math.rint(box.y() * density);
        return new DeviceBox(
                left,
                top,
                (int) Math.rint(box.right() * density) - left,
                (int) Math.rint(box.bottom() * density) - top);
    }

    /// The name its picture goes by in a stock.
    String name() {
        return String.join(
                "|",
                "ground",
                width() + "x" + height(),
                String.valueOf(density),
                String.valueOf(palette.sea().getRGB()),
                String.valueOf(camera.centre().x()),
                String.valueOf(camera.centre().y()),
                String.valueOf(camera.zoom()));
    }
}
