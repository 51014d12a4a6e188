package tumen.paint;

import tumen.scene.Paint;
import tumen.scene.Stroke;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Point2D;
import java.util.List;

/// Paints and strokes in Java2D's words.
final class Graphics2DPaints {
    private static final float APART = 1e-5f;

    private Graphics2DPaints() {}

    static java.awt.Paint of(Paint paint) {
        return switch (paint) {
            case Paint.Solid solid -> new Color(solid.argb(), true);
            case Paint.Gradient gradient -> of(gradient);
        };
    }

    static void use(Stroke stroke, Graphics2D graphics) {
        graphics.setPaint(of(stroke.paint()));
        graphics.setStroke(of(stroke));
    }

    private static BasicStroke of(Stroke stroke) {
        return new BasicStroke(
                (float) stroke.width(),
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND,
                10,
                stroke.dashes().isEmpty() ? null : dashes(stroke.dashes()),
                0);
    }

    private static float[] dashes(List<Double> lengths) {
        float[] dashes = new float[lengths.size()];
        for (int at = 0; at < dashes.length; at++) {
            dashes[at] = lengths.get(at).floatValue();
        }
        return dashes;
    }

    /// Java2D wants at least two stops, each beyond the one before, and two different points.
    private static java.awt.Paint of(Paint.Gradient gradient) {
        List<Paint.Stop> stops = gradient.stops();
        Point2D from = new Point2D.Double(gradient.x0(), gradient.y0());
        Point2D to = new Point2D.Double(gradient.x1(), gradient.y1());
        if (stops.size() < 2 || from.distance(to) < APART) {
            return new Color(stops.isEmpty() ? 0 : stops.getLast().argb(), true);
        }
        float[] fractions = new float[stops.size()];
        Color[] colours = new Color[stops.size()];
        float last = -1;
        for (int at = 0; at < fractions.length; at++) {
            float highest = 1 - APART * (fractions.length - 1 - at);
            float wanted = Math.max((float) stops.get(at).at(), last + APART);
            fractions[at] = Math.clamp(wanted, 0, highest);
            colours[at] = new Color(stops.get(at).argb(), true);
            last = fractions[at];
        }
        return new LinearGradientPaint(from, to, fractions, colours);
    }
}
