package tumen.paint;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Stroke;

/// Draws thin lines, and the small areas and pills among them, where a view stands: `left` and
/// `top` are its corner, a view pixel is `scale` pixels.
record LineMarks(LineRaster raster, double scale, double left, double top) {
    private static final double THICK = 12;
    private static final double LARGE = 24;
    private static final int MOST_CORNERS = 8;
    private static final double[] SOLID = {};

    /// Whether a mark can be drawn so.
    static boolean suits(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                    !line.closed()
                            && line.stroke().width() <= THICK
                            && line.stroke().paint() instanceof Paint.Solid;
            case Mark.Area area ->
                    area.rings().size() == 1
                            && area.outline() == null
                            && area.fill() instanceof Paint.Solid
                            && isSmall(area.rings().getFirst());
            case Mark.Bar bar ->
                    bar.outline() == null
                            && bar.fill() instanceof Paint.Solid
                            && bar.box().height() <= THICK
                            && bar.box().height() <= Math.min(2 * bar.radius(), bar.box().width());
            default -> false;
        };
    }

    private static boolean isSmall(Points ring) {
        for (int point = 1; point < ring.count(); point++) {
            if (Math.abs(ring.x(point) - ring.x(0)) > LARGE
                    || Math.abs(ring.y(point) - ring.y(0)) > LARGE) {
                return false;
            }
        }
        return ring.count() > 2 && ring.count() < MOST_CORNERS;
    }

    /// Draws a mark that suits.
    void draw(Mark mark) {
        switch (mark) {
            case Mark.Line line -> {
                Stroke stroke = line.stroke();
                double[] dashes =
                        stroke.dashes().stream().mapToDouble(dash -> dash * scale).toArray();
                double width = stroke.width() * scale;
                raster.line(placed(line.points()), width, dashes, argb(stroke.paint()));
            }
            case Mark.Area area -> raster.area(placed(area.rings().getFirst()), argb(area.fill()));
            case Mark.Bar bar -> {
                Box box = bar.box();
                double half = box.height() / 2;
                Points middle =
                        Points.of(
                                box.x() + half, box.y() + half, box.right() - half, box.y() + half);
                raster.line(placed(middle), box.height() * scale, SOLID, argb(bar.fill()));
            }
            default -> throw new IllegalArgumentException(mark.toString());
        }
    }

    private static int argb(Paint paint) {
        return ((Paint.Solid) paint).argb();
    }

    private double[] placed(Points points) {
        double[] placed = new double[2 * points.count()];
        for (int point = 0; point < points.count(); point++) {
            placed[2 * point] = left + points.x(point) * scale;
            placed[2 * point + 1] = top + points.y(point) * scale;
        }
        return placed;
    }
}
