package tumen.scene;

import java.util.ArrayList;
import java.util.List;

/// What the presenter's tools put over a screen: the light of the pointer with its trail, the
/// spotlight, strokes of the pen. Never part of an export.
public final class ToolScene {
    private static final int LIGHT = 0xFFFF4B4B;
    private static final int INK = 0xFFFF7A3D;
    private static final int DARKNESS = 0xC4000000;
    private static final double LIGHT_RADIUS = 6;
    private static final double INK_WIDTH = 3.2;

    /// How large the spotlight is, as a share of the screen's height.
    public static final double SPOTLIGHT = 0.32;

    private static final int CIRCLE = 72;

    private final SlideLayout layout;
    private final List<Mark> marks = new ArrayList<>();

    /// Over a screen.
    public ToolScene(SlideLayout layout) {
        this.layout = layout;
    }

    /// The strokes of the pen, in shares of the screen.
    public ToolScene ink(List<Points> strokes) {
        for (Points stroke : strokes) {
            double[] points = new double[2 * stroke.count()];
            for (int i = 0; i < stroke.count(); i++) {
                points[2 * i] = x(stroke.x(i));
                points[2 * i + 1] = y(stroke.y(i));
            }
            marks.add(new Mark.Line(Points.of(points), false, Stroke.of(INK, INK_WIDTH), Ref.NONE));
        }
        return this;
    }

    /// A light at a point in shares of the screen.
    public ToolScene light(double atX, double atY) {
        Paint glow = Paint.of(Theme.fade(LIGHT, 0.28));
        marks.add(new Mark.Disc(x(atX), y(atY), LIGHT_RADIUS * 2, glow, null, Ref.NONE));
        marks.add(new Mark.Disc(x(atX), y(atY), LIGHT_RADIUS, Paint.of(LIGHT), null, Ref.NONE));
        return this;
    }

    /// A piece of a light's trail between points in shares of the screen, `share` of it left.
    public ToolScene trail(double fromX, double fromY, double toX, double toY, double share) {
        Stroke stroke = Stroke.of(Theme.fade(LIGHT, 0.8 * share), 2 * LIGHT_RADIUS * share);
        Points piece = Points.of(x(fromX), y(fromY), x(toX), y(toY));
        marks.add(new Mark.Line(piece, false, stroke, Ref.NONE));
        return this;
    }

    /// Darkness but for a circle around a point in shares of the screen.
    public ToolScene spotlight(double atX, double atY) {
        double radius = layout.page().height() * SPOTLIGHT / 2;
        double[] circle = new double[2 * CIRCLE];
        for (int i = 0; i < CIRCLE; i++) {
            double angle = 2 * Math.PI * i / CIRCLE;
            circle[2 * i] = x(atX) + radius * Math.cos(angle);
            circle[2 * i + 1] = y(atY) + radius * Math.sin(angle);
        }
        double right = layout.page().width();
        double bottom = layout.page().height();
        Points page = Points.of(0, 0, right, 0, right, bottom, 0, bottom);
        marks.add(
                new Mark.Area(
                        List.of(page, Points.of(circle)), Paint.of(DARKNESS), null, Ref.NONE));
        return this;
    }

    /// All of it.
    public Scene scene() {
        return new Scene(layout.page(), marks);
    }

    private double x(double share) {
        return share * layout.page().width();
    }

    private double y(double share) {
        return share * layout.page().height();
    }
}
