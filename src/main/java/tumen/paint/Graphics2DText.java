package tumen.paint;

import tumen.scene.Mark;
import tumen.scene.Type;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;

/// Sets labels as filled letter outlines: at exact positions, the same on every machine and scale.
final class Graphics2DText {
    private Graphics2DText() {}

    static void paint(Mark.Label label, Graphics2D graphics) {
        Shape letters = outline(label);
        if (label.halo() != 0) {
            graphics.setPaint(new Color(label.halo(), true));
            graphics.setStroke(
                    new BasicStroke(
                            (float) Halo.lineWidth(label.type()),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.setPaint(new Color(label.argb(), true));
        graphics.fill(letters);
    }

    /// The letters of a label as shapes, where they stand.
    static Shape outline(Mark.Label label) {
        Type type = label.type();
        GlyphVector glyphs = Fonts.of(type).createGlyphVector(Fonts.EXACT, label.text());
        if (type.spacing() != 0) {
            for (int glyph = 1; glyph < glyphs.getNumGlyphs(); glyph++) {
                Point2D position = glyphs.getGlyphPosition(glyph);
                glyphs.setGlyphPosition(
                        glyph,
                        new Point2D.Double(
                                position.getX() + glyph * type.spacing(), position.getY()));
            }
        }
        double start = Anchoring.start(label);
        return glyphs.getOutline((float) start, (float) label.baseline());
    }
}
