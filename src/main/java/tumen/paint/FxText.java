package tumen.paint;

import javafx.scene.canvas.GraphicsContext;

import tumen.scene.Mark;
import tumen.scene.Type;

/// Sets labels on a JavaFX canvas, letter by letter where they are spaced.
final class FxText {
    private static final double[] SOLID = {};

    private FxText() {}

    static void paint(Mark.Label label, GraphicsContext graphics, FxPaints paints) {
        graphics.setFont(FxFonts.of(label.type()));
        if (label.halo() != 0) {
            graphics.setStroke(paints.kept(label.halo()));
            graphics.setLineWidth(Halo.lineWidth(label.type()));
            graphics.setLineDashes(SOLID);
            set(label, graphics, true);
        }
        graphics.setFill(paints.kept(label.argb()));
        set(label, graphics, false);
    }

    private static void set(Mark.Label label, GraphicsContext graphics, boolean halo) {
        double x = Anchoring.start(label);
        Type type = label.type();
        if (type.spacing() == 0) {
            set(label.text(), x, label.baseline(), graphics, halo);
            return;
        }
        for (int at = 0; at < label.text().length(); ) {
            int codePoint = label.text().codePointAt(at);
            set(Character.toString(codePoint), x, label.baseline(), graphics, halo);
            x += AwtTextMeasure.INSTANCE.step(codePoint, type);
            at += Character.charCount(codePoint);
        }
    }

    private static void set(
            String text, double x, double baseline, GraphicsContext graphics, boolean halo) {
        if (halo) {
            graphics.strokeText(text, x, baseline);
        } else {
            graphics.fillText(text, x, baseline);
        }
    }
}
