package tumen.basemap;

import java.awt.image.BufferedImage;

/// Draws tiles from the vectors: crisp at every zoom, deterministic, and neighbours fit without a
/// seam. Thread-safe.
public final class TileRenderer {
    /// A tile is shown at 0.87 to 1.74 times its size, 1.23 on average: lines are drawn thinner by
    /// that, so they have their width on the screen.
    static final double SHOWN_LARGER = 1.25;

    /// The side of a tile in view pixels at its own zoom.
    static final int NOMINAL = 256;

    private final BaseMap map;

    public TileRenderer(BaseMap map) {
        this.map = map;
    }

    /// The picture of a tile: opaque, `TYPE_INT_ARGB_PRE`. Reads layers first if this is the first
    /// tile that needs them, so never call it on the UI thread.
    ///
    /// Throws [BaseMapException] if a layer is missing or damaged.
    public BufferedImage render(TileKey tile) {
        double side = (double) Layer.WORLD / (1 << tile.zoom());
        double unit = tile.pixels() / (NOMINAL * SHOWN_LARGER);
        return new BlockPainter(map, new MapStyle(tile.zoom()), tile.palette(), unit)
                .paint(
                        tile.x() * side,
                        tile.y() * side,
                        tile.pixels() / side,
                        tile.pixels(),
                        tile.pixels());
    }
}
