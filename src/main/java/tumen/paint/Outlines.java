package tumen.paint;

import tumen.model.Shape;
import tumen.scene.Mark;
import tumen.scene.Points;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The outline of every symbol, shared by both painters: rings `x0, y0, x1, y1, …` in a square of
/// side 1 about the origin, filled by the even-odd rule. Sizes are balanced by eye: none looks
/// larger than its neighbours.
public final class Outlines {
    private static final double SOFT = 0.07;

    private static final Map<Shape, List<double[]>> RINGS = new EnumMap<>(Shape.class);

    static {
        for (Shape shape : Shape.values()) {
            RINGS.put(shape, List.copyOf(draw(shape)));
        }
    }

    private Outlines() {}

    /// The rings of a symbol: read only.
    public static List<double[]> of(Shape shape) {
        return RINGS.getOrDefault(shape, List.of());
    }

    /// The rings of a symbol where it stands.
    static List<Points> placed(Mark.Symbol symbol) {
        List<Points> rings = new ArrayList<>();
        for (double[] ring : of(symbol.shape())) {
            double[] placed = new double[ring.length];
            for (int at = 0; at < ring.length; at += 2) {
                placed[at] = symbol.x() + ring[at] * symbol.size();
                placed[at + 1] = symbol.y() + ring[at + 1] * symbol.size();
            }
            rings.add(Points.of(placed));
        }
        return rings;
    }

    private static List<double[]> draw(Shape shape) {
        return switch (shape) {
            case STAR -> soft(0.05, Outline.star(5, 0.525, 0.255, 0.05));
            case CIRCLE -> List.of(Outline.circle(0.425));
            case SQUARE -> soft(SOFT, box(0.385, 0.385));
            case DIAMOND -> soft(SOFT, 0, -0.5, 0.5, 0, 0, 0.5, -0.5, 0);
            case HEXAGON -> soft(SOFT, Outline.regular(6, 0.47, 0));
            case TRIANGLE -> soft(SOFT, 0, -0.48, 0.5, 0.4, -0.5, 0.4);
            case PENTAGON -> soft(SOFT, Outline.regular(5, 0.485, 0.03));
            case CROSS -> soft(0.04, Outline.turned(45, cross(0.52, 0.145)));
            case PLUS -> soft(0.04, cross(0.47, 0.15));
            case DOWN_TRIANGLE -> soft(SOFT, 0, 0.48, -0.5, -0.4, 0.5, -0.4);
            case RING -> List.of(Outline.circle(0.46), Outline.circle(0.25));
            case CHEVRON ->
                    soft(0.04, 0, -0.42, 0.5, 0.06, 0.5, 0.42, 0, -0.06, -0.5, 0.42, -0.5, 0.06);
            case BOWTIE -> soft(0.05, -0.5, -0.4, 0, -0.1, 0.5, -0.4, 0.5, 0.4, 0, 0.1, -0.5, 0.4);
            case HALF_DISC -> List.of(Outline.halfDisc(0.5));
        };
    }

    private static List<double[]> soft(double cut, double... ring) {
        return List.of(Outline.softened(cut, ring));
    }

    private static double[] box(double halfWidth, double halfHeight) {
        return new double[] {
            -halfWidth,
            -halfHeight,
            halfWidth,
            -halfHeight,
            halfWidth,
            halfHeight,
            -halfWidth,
            halfHeight
        };
    }

    private static double[] cross(double arm, double half) {
        return new double[] {
            -half, -arm, half, -arm, half, -half, arm, -half, arm, half, half, half, half, arm,
            -half, arm, -half, half, -arm, half, -arm, -half, -half, -half
        };
    }
}
