package tumen.paint;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Paint;
import tumen.scene.Scene;
import tumen.stock.StockPicture;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;

/// Paints scenes over pixels of our own, to the same picture as `Graphics2DPainter`, for views that
/// change as a whole in every frame: what would be stretched, faded and filled by the toolkit's
/// software pipeline takes it a few times as long. Small marks are [Stamps], thin lines and pills
/// go by [LineMarks]; Java2D fills what is left.
///
/// One to a view, kept: it remembers stamps. For the JavaFX thread only.
public final class PixelPainter {
    private final Stamps<StockPicture> stamps = new Stamps<>(Function.identity());

    /// Paints a scene over what is there, a view pixel being `scale` of a surface's pixels, the
    /// scene's corner standing at a pixel; nothing outside its rectangle.
    public void paint(Scene scene, FxSurface surface, double scale, double x, double y) {
        stamps.useScale(scale);
        Box view = new Box(0, 0, scene.size().width(), scene.size().height());
        surface.inBands(
                (band, pen) -> new Painting(band, pen, scale, x, y).clipped(scene.marks(), view));
    }

    /// One scene being painted in a band.
    private final class Painting {
        private final FxSurface.Band band;
        private final Graphics2D pen;
        private final LineMarks lines;
        private final double scale;
        private final double left;
        private final double top;

        Painting(FxSurface.Band band, Graphics2D pen, double scale, double left, double top) {
            this.band = band;
            this.pen = pen;
            this.scale = scale;
            this.left = left;
            this.top = top;
            lines = new LineMarks(band.lines(), scale, left, top);
        }

        /// Paints marks within a box, cut off at whole pixels.
        void clipped(List<Mark> marks, Box clip) {
            int west = (int) Math.rint(x(clip.x()));
            int north = (int) Math.rint(y(clip.y()));
            int east = (int) Math.rint(x(clip.right()));
            int south = (int) Math.rint(y(clip.bottom()));
            pen.setClip(band.clip(west, north, east, south));
            for (Mark mark : marks) {
                if (mark instanceof Mark.Group group) {
                    group(group, clip);
                } else if (MarkBounds.of(mark, AwtTextMeasure.INSTANCE).intersects(clip)) {
                    paint(mark);
                }
            }
        }

        private void group(Mark.Group group, Box around) {
            Box clip = group.clip() == null ? around : group.clip().common(around);
            if (clip.width() > 0 && clip.height() > 0) {
                clipped(group.marks(), clip);
                clipped(List.of(), around);
            }
        }

        private double x(double view) {
            return left + view * scale;
        }

        private double y(double view) {
            return top + view * scale;
        }

        private void paint(Mark mark) {
            if (StampPlace.suits(mark)) {
                stamp(mark);
            } else if (LineMarks.suits(mark)) {
                lines.draw(mark);
            } else {
                switch (mark) {
                    case Mark.Bar bar when isFlat(bar) -> flat(bar);
                    case Mark.Picture picture -> picture(picture);
                    default -> shape(mark);
                }
            }
        }

        private void stamp(Mark mark) {
            StampPlace place = StampPlace.of(mark, scale);
            StockPicture stamp = stamps.of(place.mark());
            band.ink()
                    .stamp(
                            stamp,
                            (int) (Math.rint(left) + place.wholeX()) + stamp.left(),
                            (int) (Math.rint(top) + place.wholeY()) + stamp.top(),
                            place.opacity());
        }

        private void flat(Mark.Bar bar) {
            Box box = bar.box();
            double west = x(box.x());
            double north = y(box.y());
            double east = x(box.right());
            double south = y(box.bottom());
            switch (bar.fill()) {
                case Paint.Solid(int argb) when argb >>> 24 == 0 -> {}
                case Paint.Solid(int argb) -> band.ink().box(west, north, east, south, argb);
                case Paint.Gradient _ when !band.meets(north, south) -> {}
                case Paint.Gradient gradient -> {
                    int[] colours = GradientColumns.of(gradient, band.ink().width(), scale, left);
                    band.ink().columns(west, north, east, south, colours);
                }
            }
        }

        private void picture(Mark.Picture picture) {
            Box box = picture.box();
            band.ink()
                    .picture(
                            picture.raster(),
                            x(box.x()),
                            y(box.y()),
                            x(box.right()),
                            y(box.bottom()),
                            picture.opacity());
        }

        private void shape(Mark mark) {
            Graphics2D own = (Graphics2D) pen.create();
            own.translate(left, top);
            Graphics2DPainter.paint(mark, own, scale);
            own.dispose();
        }
    }

    private static boolean isFlat(Mark.Bar bar) {
        return bar.radius() == 0
                && bar.outline() == null
                && (bar.fill() instanceof Paint.Solid
                        || (bar.fill() instanceof Paint.Gradient fading
                                && fading.y0() == fading.y1()
                                && fading.x0() < fading.x1()));
    }
}
