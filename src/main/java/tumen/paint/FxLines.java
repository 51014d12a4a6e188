package tumen.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Stroke;

import java.nio.IntBuffer;
import java.util.List;

/// Thin lines and the small areas among them, put on a canvas as one picture: the toolkit takes a
/// tenth of a millisecond for each, however few pixels it has. Two pictures take turns, one is
/// drawn while the other is being presented. For the JavaFX thread only.
final class FxLines {
    private static final int FEW = 6;
    private static final double THICK = 12;
    private static final double LARGE = 24;
    private static final int MOST_CORNERS = 8;

    private final GraphicsContext graphics;
    private @Nullable Side side;
    private @Nullable Side other;
    private @Nullable Drawn last;

    /// What was drawn last: of what, how it was placed.
    private record Drawn(List<Mark> marks, Affine to, double density) {
        boolean is(List<Mark> others, Affine now, double dense) {
            return dense == density
                    && now.getMxx() == to.getMxx()
                    && now.getTx() == to.getTx()
                    && now.getTy() == to.getTy()
                    && others.equals(marks);
        }
    }

    private record Side(
            int width, int height, LineRaster raster, PixelBuffer<IntBuffer> pixels, Image image) {
        static Side of(int width, int height) {
            int[] argb = new int[width * height];
            PixelBuffer<IntBuffer> pixels =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(argb),
                            PixelFormat.getIntArgbPreInstance());
            return new Side(
                    width,
                    height,
                    new LineRaster(width, height, argb),
                    pixels,
                    new WritableImage(pixels));
        }

        boolean fits(int otherWidth, int otherHeight) {
            return width == otherWidth && height == otherHeight;
        }
    }

    FxLines(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// Whether some marks can be drawn so, and are so many that it pays.
    static boolean suits(List<Mark> marks) {
        int count = 0;
        for (Mark mark : marks) {
            if (!suits(mark)) {
                return false;
            }
            count += isStraight(mark) ? 0 : 1;
        }
        return count >= FEW;
    }

    /// Whether a mark is a line along an axis, such as those of a grid, which cost little.
    private static boolean isStraight(Mark mark) {
        return mark instanceof Mark.Line line
                && line.points().count() == 2
                && (line.points().x(0) == line.points().x(1)
                        || line.points().y(0) == line.points().y(1));
    }

    private static boolean suits(Mark mark) {
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

    /// Paints marks that suit on a canvas of so many device pixels a pixel.
    void paint(List<Mark> marks, double density) {
        Affine to = graphics.getTransform();
        int width = (int) Math.ceil(graphics.getCanvas().getWidth() * density);
        int height = (int) Math.ceil(graphics.getCanvas().getHeight() * density);
        if (side != null
                && side.fits(width, height)
                && last != null
                && last.is(marks, to, density)) {
            copy(side.image(), side.raster().used(), density);
            return;
        }
        last = new Drawn(marks, to, density);
        draw(turned(width, height), last);
    }

    private void draw(Side drawn, Drawn all) {
        LineRaster raster = drawn.raster();
        Box before = raster.used();
        raster.clear();
        for (Mark mark : all.marks()) {
            draw(mark, raster, all.to(), all.density());
        }
        Box now = raster.used();
        drawn.pixels().updateBuffer(_ -> around(before, now));
        copy(drawn.image(), now, all.density());
    }

    private static Rectangle2D around(Box one, Box other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.right(), other.right()) - left,
                Math.max(one.bottom(), other.bottom()) - top);
    }

    private void copy(Image image, Box part, double density) {
        graphics.save();
        graphics.setTransform(new Affine());
        graphics.drawImage(
                image,
                part.x(),
                part.y(),
                part.width(),
                part.height(),
                part.x() / density,
                part.y() / density,
                part.width() / density,
                part.height() / density);
        graphics.restore();
    }

    private static void draw(Mark mark, LineRaster raster, Affine to, double density) {
        switch (mark) {
            case Mark.Line line -> {
                Stroke stroke = line.stroke();
                double scale = to.getMxx() * density;
                double[] dashes =
                        stroke.dashes().stream().mapToDouble(dash -> dash * scale).toArray();
                double[] points = placed(line.points(), to, density);
                raster.line(points, stroke.width() * scale, dashes, argb(stroke.paint()));
            }
            case Mark.Area area ->
                    raster.area(placed(area.rings().getFirst(), to, density), argb(area.fill()));
            default -> throw new IllegalArgumentException(mark.toString());
        }
    }

    private static int argb(Paint paint) {
        return ((Paint.Solid) paint).argb();
    }

    private static double[] placed(Points points, Affine to, double density) {
        double[] placed = new double[2 * points.count()];
        for (int point = 0; point < points.count(); point++) {
            placed[2 * point] = (points.x(point) * to.getMxx() + to.getTx()) * density;
            placed[2 * point + 1] = (points.y(point) * to.getMyy() + to.getTy()) * density;
        }
        return placed;
    }

    private Side turned(int width, int height) {
        Side next = other;
        if (next == null || !next.fits(width, height)) {
            next = Side.of(width, height);
        }
        other = side;
        side = next;
        return next;
    }
}
