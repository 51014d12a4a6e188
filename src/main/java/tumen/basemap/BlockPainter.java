package tumen.basemap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Paints one block of the map, from the sea up to the disputed lines. Immutable and thread-safe;
/// the same block gives the same bytes.
final class BlockPainter {
    /// Pixels drawn around a block so that lines and dashes of neighbours meet, in style pixels.
    private static final double MARGIN = MapStyle.MOST_ROUNDING + 4;

    private final BaseMap map;
    private final MapStyle style;
    private final Palette palette;

    /// How many pixels one pixel of the style is wide.
    private final double unit;

    BlockPainter(BaseMap map, MapStyle style, Palette palette, double unit) {
        this.map = map;
        this.style = style;
        this.palette = palette;
        this.unit = unit;
    }

    /// The block whose upper left corner lies at `left`, `top` (in units of [Layer]).
    BufferedImage paint(double left, double top, double pixelsPerUnit, int width, int height) {
        Frame frame = new Frame(left, top, pixelsPerUnit, width, height, MARGIN * unit);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        new Sea(map, style, palette).paint(pixels, frame, unit);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new GroundDrawing(map, style, palette, unit).draw(frame, new Graphics2DInk(g));
        g.dispose();
        return image;
    }
}
