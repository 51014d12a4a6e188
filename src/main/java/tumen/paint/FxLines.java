package tumen.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.transform.Affine;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Stroke;

import java.util.List;

/// Thin lines and the small areas among them, put on a canvas as one picture: the toolkit takes a
/// tenth of a millisecond for each, however few pixels it has. Two pictures take turns, one is
/// drawn while the other is being presented, so each group of marks of a scene needs two of its
/// own. For the JavaFX thread only.
final class FxLines {
    private static final int FEW = 6;
    private static final double THICK = 12;
    private static final double LARGE = 24;
    private static final int MOST_CORNERS = 8;

    private final GraphicsContext graphics;
    private @Nullable FxLinePicture shown;
    private @Nullable FxLinePicture other;
    private List<Mark> last = List.of();
    private List<Double> lastPlace = List.of();

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
        to.prependScale(density, density);
        int width = (int) Math.ceil(graphics.getCanvas().getWidth() * density);
        int height = (int) Math.ceil(graphics.getCanvas().getHeight() * density);
        List<Double> place = List.of(to.getMxx(), to.getTx(), to.getTy());
        FxLinePicture picture = shown;
        if (picture == null
                || !picture.fits(width, height)
                || !place.equals(lastPlace)
                || !marks.equals(last)) {
            picture = turned(width, height);
            picture.draw(raster -> marks.forEach(mark -> draw(mark, raster, to)));
            last = marks;
            lastPlace = place;
        }
        copy(picture.image(), picture.raster().used(), density);
    }

    private FxLinePicture turned(int width, int height) {
        FxLinePicture next =
                other != null && other.fits(width, height)
                        ? other
                        : FxLinePicture.of(width, height);
        other = shown;
        shown = next;
        return next;
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

    private static void draw(Mark mark, LineRaster raster, Affine to) {
        switch (mark) {
            case Mark.Line line -> {
                Stroke stroke = line.stroke();
                double scale = to.getMxx();
                double[] dashes =
                        stroke.dashes().stream().mapToDouble(dash -> dash * scale).toArray();
                double width = stroke.width() * scale;
                raster.line(placed(line.points(), to), width, dashes, argb(stroke.paint()));
            }
            case Mark.Area area ->
                    raster.area(placed(area.rings().getFirst(), to), argb(area.fill()));
            default -> throw new IllegalArgumentException(mark.toString());
        }
    }

    private static int argb(Paint paint) {
        return ((Paint.Solid) paint).argb();
    }

    private static double[] placed(Points points, Affine to) {
        double[] placed = new double[2 * points.count()];
        for (int point = 0; point < points.count(); point++) {
            placed[2 * point] = points.x(point) * to.getMxx() + to.getTx();
            placed[2 * point + 1] = points.y(point) * to.getMyy() + to.getTy();
        }
        return placed;
    }
}
