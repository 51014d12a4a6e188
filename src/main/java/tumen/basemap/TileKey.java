package tumen.basemap;

/// Names one tile: its place in the slippy-map pyramid, its side in pixels (512, or 1024 on dense
/// screens) and its theme.
///
/// Throws `IllegalArgumentException` on a zoom outside 0..20, a row outside the zoom's pyramid or a
/// side outside 64..4096. Columns outside it are wrapped around the world.
public record TileKey(int zoom, int x, int y, int pixels, Palette palette) {
    public TileKey {
        if (zoom < 0 || zoom > 20 || y < 0 || y >= 1 << zoom || pixels < 64 || pixels > 4096) {
            throw new IllegalArgumentException(
                    "no tile: zoom " + zoom + ", row " + y + ", " + pixels + " pixels");
        }
        x = Math.floorMod(x, 1 << zoom);
    }

    /// The tile so many levels up that this one is a part of; at most `zoom` levels.
    public TileKey coarser(int levels) {
        return new TileKey(zoom - levels, x >> levels, y >> levels, pixels, palette);
    }

    /// The size of the tile's picture in memory.
    long bytes() {
        return 4L * pixels * pixels;
    }
}
