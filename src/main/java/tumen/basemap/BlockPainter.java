package tumen.basemap;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.function.IntPredicate;

/// Paints one block of the map, from the sea up to the disputed lines. Immutable and thread-safe;
/// the same block gives the same bytes.
final class BlockPainter {
    /// Pixels drawn around a block so that lines and dashes of neighbours meet, in style pixels.
    private static final double MARGIN = MapStyle.MOST_ROUNDING + 4;

    private static final double[] DASHED = {4.5, 3};
    private static final double[] DOTTED = {0.1, 4.2};
    private static final double[] FINE_DASHES = {2.5, 2.5};

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
        for (Ground ground : Ground.of(frame, style)) {
            g.setClip(ground.clip());
            ground(g, frame, ground);
        }
        g.setClip(null);
        overlays(g, frame);
        g.dispose();
        return image;
    }

    private void ground(Graphics2D g, Frame frame, Ground ground) {
        Layer land = map.layer(ground.land());
        Layer lakes = map.layer(ground.lakes());
        Layer borders = map.layer(ground.borders());
        double radius = style.cornerRadius() * unit;
        g.setColor(palette.land());
        g.fill(RingPath.of(land, frame, radius));
        solid(g, frame, land, kind -> true, palette.coast(), style.coastWidth());
        if (style.rivers() && ground.region() == style.region()) {
            rivers(g, frame);
        }
        g.setColor(palette.lake());
        g.fill(RingPath.of(lakes, frame, radius));
        solid(g, frame, lakes, kind -> true, palette.lakeShore(), style.coastWidth());
        if (ground.region()) {
            Layer provinces = map.layer(LayerFile.REGION_ADMIN);
            double width = style.provinceWidth();
            dashed(g, frame, provinces, kind -> true, palette.province(), width, FINE_DASHES);
        }
        IntPredicate agreed = kind -> kind == LayerFile.AGREED;
        solid(g, frame, borders, agreed, palette.border(), style.borderWidth());
        if (!ground.region()) {
            disputed(g, frame, borders, agreed.negate(), Dispute.Line.DASHED);
        }
    }

    private void rivers(Graphics2D g, Frame frame) {
        Layer rivers = map.layer(LayerFile.REGION_RIVERS);
        for (int level = style.riverLevel(); level >= 0; level--) {
            int wanted = level;
            double width = style.riverWidth(level);
            solid(g, frame, rivers, kind -> kind == wanted, palette.river(), width);
        }
    }

    private void overlays(Graphics2D g, Frame frame) {
        int rank = style.railwayRank();
        if (rank > 0) {
            Layer railways = map.layer(LayerFile.RAILWAYS);
            double width = style.railwayWidth();
            solid(g, frame, railways, kind -> kind <= rank, palette.railway(), width);
        }
        Layer lines = map.layer(LayerFile.REGION_DISPUTED);
        for (Dispute.Line line : List.of(Dispute.Line.DOTTED, Dispute.Line.DASHED)) {
            disputed(g, frame, lines, kind -> shown(Dispute.of(kind), line), line);
        }
    }

    private boolean shown(Dispute dispute, Dispute.Line line) {
        return dispute.line() == line && (style.region() || dispute.missingInWorld());
    }

    private void disputed(
            Graphics2D g, Frame frame, Layer layer, IntPredicate kinds, Dispute.Line line) {
        boolean dotted = line == Dispute.Line.DOTTED;
        double width = dotted ? 1.5 : style.borderWidth();
        dashed(g, frame, layer, kinds, palette.disputed(), width, dotted ? DOTTED : DASHED);
    }

    private void solid(
            Graphics2D g,
            Frame frame,
            Layer layer,
            IntPredicate kinds,
            Color colour,
            double width) {
        g.setColor(colour);
        g.setStroke(stroke(width, BasicStroke.CAP_BUTT, null, 0));
        g.draw(LinePath.joined(layer, frame, kinds, style.cornerRadius() * unit));
    }

    private void dashed(
            Graphics2D g,
            Frame frame,
            Layer layer,
            IntPredicate kinds,
            Color colour,
            double width,
            double[] pattern) {
        float[] dash = {(float) (pattern[0] * unit), (float) (pattern[1] * unit)};
        int cap = pattern[0] < 1 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        double period = (double) dash[0] + dash[1];
        g.setColor(colour);
        for (LinePath.Run run : LinePath.of(layer, frame, kinds)) {
            g.setStroke(stroke(width, cap, dash, (float) (run.start() % period)));
            g.draw(run.path());
        }
    }

    private BasicStroke stroke(double width, int cap, float @Nullable [] dash, float phase) {
        float pixels = (float) (width * unit);
        return new BasicStroke(pixels, cap, BasicStroke.JOIN_ROUND, 10, dash, phase);
    }
}
