package tumen.basemap;

import java.awt.Color;
import java.util.List;
import java.util.function.IntPredicate;

/// What the map consists of, from the land up to the disputed lines, in drawing order.
final class GroundDrawing {
    private static final double[] DASHED = {4.5, 3};
    private static final double[] DOTTED = {0.1, 4.2};
    private static final double[] FINE_DASHES = {2.5, 2.5};

    private final BaseMap map;
    private final MapStyle style;
    private final Palette palette;

    /// How many pixels one pixel of the style is wide.
    private final double unit;

    GroundDrawing(BaseMap map, MapStyle style, Palette palette, double unit) {
        this.map = map;
        this.style = style;
        this.palette = palette;
        this.unit = unit;
    }

    /// Draws what a frame shows.
    void draw(Frame frame, GroundInk ink) {
        for (Ground ground : Ground.of(frame, style)) {
            ink.begin(ground);
            ground(ink, frame, ground);
        }
        ink.endGrounds();
        overlays(ink, frame);
    }

    private void ground(GroundInk ink, Frame frame, Ground ground) {
        Layer land = map.layer(ground.land());
        Layer lakes = map.layer(ground.lakes());
        Layer borders = map.layer(ground.borders());
        double radius = style.cornerRadius() * unit;
        ink.fill("land", RingPath.of(land, frame, radius), palette.land());
        solid(ink, "coast", frame, land, kind -> true, palette.coast(), style.coastWidth());
        if (style.rivers() && ground.region() == style.region()) {
            rivers(ink, frame);
        }
        ink.fill("lakes", RingPath.of(lakes, frame, radius), palette.lake());
        solid(
                ink,
                "lake shores",
                frame,
                lakes,
                kind -> true,
                palette.lakeShore(),
                style.coastWidth());
        if (ground.region()) {
            Layer provinces = map.layer(LayerFile.REGION_ADMIN1);
            double width = style.provinceWidth();
            ink.dashes(
                    "provinces",
                    LinePath.of(provinces, frame, kind -> true),
                    palette.province(),
                    dashes(width, FINE_DASHES));
        }
        IntPredicate agreed = kind -> kind == LayerFile.AGREED;
        solid(ink, "borders", frame, borders, agreed, palette.border(), style.borderWidth());
        if (!ground.region()) {
            disputed(ink, frame, borders, agreed.negate(), Dispute.Line.DASHED);
        }
    }

    private void rivers(GroundInk ink, Frame frame) {
        Layer rivers = map.layer(LayerFile.REGION_RIVERS);
        for (int level = style.riverLevel(); level >= 0; level--) {
            int wanted = level;
            double width = style.riverWidth(level);
            solid(ink, "rivers", frame, rivers, kind -> kind == wanted, palette.river(), width);
        }
    }

    private void overlays(GroundInk ink, Frame frame) {
        int rank = style.railwayRank();
        if (rank > 0) {
            Layer railways = map.layer(LayerFile.RAILWAYS);
            double width = style.railwayWidth();
            solid(ink, "railways", frame, railways, kind -> kind <= rank, palette.railway(), width);
        }
        Layer lines = map.layer(LayerFile.REGION_DISPUTED);
        for (Dispute.Line line : List.of(Dispute.Line.DOTTED, Dispute.Line.DASHED)) {
            disputed(ink, frame, lines, kind -> shown(Dispute.of(kind), line), line);
        }
    }

    private boolean shown(Dispute dispute, Dispute.Line line) {
        return dispute.line() == line && (style.region() || dispute.missingInWorld());
    }

    private void disputed(
            GroundInk ink, Frame frame, Layer layer, IntPredicate kinds, Dispute.Line line) {
        boolean dotted = line == Dispute.Line.DOTTED;
        double width = dotted ? 1.5 : style.borderWidth();
        ink.dashes(
                "disputed lines",
                LinePath.of(layer, frame, kinds),
                palette.disputed(),
                dashes(width, dotted ? DOTTED : DASHED));
    }

    private void solid(
            GroundInk ink,
            String name,
            Frame frame,
            Layer layer,
            IntPredicate kinds,
            Color colour,
            double width) {
        double radius = style.cornerRadius() * unit;
        ink.lines(name, LinePath.joined(layer, frame, kinds, radius), colour, width * unit);
    }

    private GroundInk.Dashes dashes(double width, double[] pattern) {
        return new GroundInk.Dashes(
                width * unit, pattern[0] * unit, pattern[1] * unit, pattern[0] < 1);
    }
}
