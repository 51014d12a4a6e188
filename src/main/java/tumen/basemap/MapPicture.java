package tumen.basemap;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

/// Draws the base map for any camera straight from the vectors, as the tiles of the screen would
/// show it there but without their resolution: for exported pictures. Thread-safe.
public final class MapPicture {
    /// The most pixels per side of a block drawn at once.
    private static final int BLOCK = 1024;

    private final BaseMap map;

    public MapPicture(BaseMap map) {
        this.map = map;
    }

    /// Paints the map onto `g`, whose coordinates are those of the view (its origin the view's
    /// upper left corner) and whose device has `scale` pixels per view pixel, for example 2 for a
    /// picture of 3840 pixels from a view of 1920.
    ///
    /// Throws [BaseMapException] if a layer is missing or damaged.
    public void paint(
            Graphics2D g, MapCamera camera, ViewSize view, double scale, Palette palette) {
        Blocks blocks = Blocks.of(map, camera, view, scale, palette);
        Graphics2D device = (Graphics2D) g.create();
        device.scale(1 / scale, 1 / scale);
        device.clipRect(0, 0, blocks.whole().width(), blocks.whole().height());
        device.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        for (int row = 0; row < blocks.rows(); row++) {
            int y = row;
            IntStream.range(0, blocks.columns())
                    .parallel()
                    .mapToObj(column -> blocks.paint(column, y))
                    .toList()
                    .forEach(block -> device.drawImage(block.image(), block.x(), block.y(), null));
        }
        device.dispose();
    }

    /// The map as a picture of its own: opaque, `TYPE_INT_ARGB_PRE`, `scale` times the view's size.
    public BufferedImage draw(MapCamera camera, ViewSize view, double scale, Palette palette) {
        BufferedImage picture =
                new BufferedImage(
                        (int) Math.ceil(view.width() * scale),
                        (int) Math.ceil(view.height() * scale),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        paint(g, camera, view, scale, palette);
        g.dispose();
        return picture;
    }

    private record Block(BufferedImage image, int x, int y) {}

    /// How a picture is cut: blocks of `side` pixels, a whole number of the sea's grid cells.
    private record Blocks(BlockPainter painter, Frame whole, int side) {
        static Blocks of(
                BaseMap map, MapCamera camera, ViewSize view, double scale, Palette palette) {
            MapStyle style = new MapStyle(MapStyle.tileZoom(camera.zoom()));
            double unit = style.unit(camera.zoom(), scale);
            int cell = Sea.cell(unit);
            return new Blocks(
                    new BlockPainter(map, style, palette, unit),
                    Frame.of(camera, view, scale, 0),
                    Math.max(1, BLOCK / cell) * cell);
        }

        int columns() {
            return Math.ceilDiv(whole.width(), side);
        }

        int rows() {
            return Math.ceilDiv(whole.height(), side);
        }

        Block paint(int column, int row) {
            int x = column * side;
            int y = row * side;
            BufferedImage image =
                    painter.paint(
                            whole.left() + x / whole.pixelsPerUnit(),
                            whole.top() + y / whole.pixelsPerUnit(),
                            whole.pixelsPerUnit(),
                            Math.min(side, whole.width() - x),
                            Math.min(side, whole.height() - y));
            return new Block(image, x, y);
        }
    }
}
