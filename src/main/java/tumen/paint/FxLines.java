package tumen.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.transform.Affine;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;

import java.util.List;

/// Thin lines and the small areas among them, put on a canvas as one picture: the toolkit takes a
/// tenth of a millisecond for each, however few pixels it has. Two pictures take turns, one is
/// drawn while the other is being presented, so each group of marks of a scene needs two of its
/// own. For the JavaFX thread only.
final class FxLines {
    private static final int FEW = 6;

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
            if (!LineMarks.suits(mark)) {
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
            picture.draw(raster -> {
                LineMarks lines = new LineMarks(raster, to.getMxx(), to.getTx(), to.getTy());
                marks.forEach(lines::draw);
            });
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
}
