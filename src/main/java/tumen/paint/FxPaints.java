package tumen.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;

import tumen.scene.Paint;
import tumen.scene.Stroke;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Paints and strokes in JavaFX's words; colours are made once.
public final class FxPaints {
    private static final double[] SOLID = {};

    private final Map<Integer, Color> colours = new HashMap<>();

    javafx.scene.paint.Paint of(Paint paint) {
        return switch (paint) {
            case Paint.Solid solid -> kept(solid.argb());
            case Paint.Gradient gradient -> of(gradient);
        };
    }

    Color kept(int argb) {
        return colours.computeIfAbsent(argb, FxPaints::colour);
    }

    void use(Stroke stroke, GraphicsContext graphics) {
        graphics.setStroke(of(stroke.paint()));
        graphics.setLineWidth(stroke.width());
        graphics.setLineDashes(
                stroke.dashes().isEmpty()
                        ? SOLID
                        : stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private javafx.scene.paint.Paint of(Paint.Gradient gradient) {
        List<Paint.Stop> stops = gradient.stops();
        double length = Math.hypot(gradient.x1() - gradient.x0(), gradient.y1() - gradient.y0());
        if (stops.size() < 2 || length < 1e-5) {
            return kept(stops.isEmpty() ? 0 : stops.getLast().argb());
        }
        return new LinearGradient(
                gradient.x0(),
                gradient.y0(),
                gradient.x1(),
                gradient.y1(),
                false,
                CycleMethod.NO_CYCLE,
                stops.stream()
                        .map(stop -> new javafx.scene.paint.Stop(stop.at(), kept(stop.argb())))
                        .toList());
    }

    /// A colour of marks and themes, `0xAARRGGBB`, in JavaFX's words.
    public static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
