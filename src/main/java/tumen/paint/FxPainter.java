package tumen.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Raster;
import tumen.scene.Scene;
import tumen.scene.Stroke;

import java.util.Map;
import java.util.WeakHashMap;

/// Paints scenes on a JavaFX canvas, to the same picture as `Graphics2DPainter`. One to a canvas,
/// kept: it remembers colours and pictures. For the JavaFX thread only.
public final class FxPainter {
    private final GraphicsContext graphics;
    private final FxPaints paints = new FxPaints();
    private final Map<Raster, Image> images = new WeakHashMap<>();
    private double[] xs = new double[256];
    private double[] ys = new double[256];

    /// A painter for one canvas.
    public FxPainter(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// Clears the scene's rectangle and paints the scene; marks outside it cost nothing.
    public void paint(Scene scene) {
        ViewSize size = scene.size();
        graphics.save();
        graphics.clearRect(0, 0, size.width(), size.height());
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.setTextAlign(TextAlignment.LEFT);
        paint(scene.marks(), new Box(0, 0, size.width(), size.height()));
        graphics.restore();
    }

    private void paint(Iterable<Mark> marks, Box view) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                paint(group, view);
            } else if (MarkBounds.of(mark, AwtTextMeasure.INSTANCE).intersects(view)) {
                paint(mark);
            }
        }
    }

    private void paint(Mark.Group group, Box view) {
        Box clip = group.clip();
        if (clip == null) {
            paint(group.marks(), view);
        } else if (clip.intersects(view)) {
            graphics.save();
            graphics.beginPath();
            graphics.rect(clip.x(), clip.y(), clip.width(), clip.height());
            graphics.clip();
            paint(group.marks(), clip);
            graphics.restore();
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> paint(line);
            case Mark.Area area -> paint(area);
            case Mark.Bar bar -> paint(bar);
            case Mark.Disc disc -> paint(disc);
            case Mark.Symbol symbol -> paint(symbol);
            case Mark.Label label -> FxText.paint(label, graphics, paints);
            case Mark.Picture picture -> {
                Box box = picture.box();
                graphics.drawImage(
                        image(picture.raster()), box.x(), box.y(), box.width(), box.height());
            }
            case Mark.Group group -> throw new IllegalArgumentException(group.name());
        }
    }

    private void paint(Mark.Line line) {
        paints.use(line.stroke(), graphics);
        int count = load(line.points());
        if (line.closed()) {
            graphics.strokePolygon(xs, ys, count);
        } else {
            graphics.strokePolyline(xs, ys, count);
        }
    }

    private void paint(Mark.Area area) {
        graphics.beginPath();
        for (Points ring : area.rings()) {
            for (int point = 0; point < ring.count(); point++) {
                trace(point, ring.x(point), ring.y(point));
            }
            graphics.closePath();
        }
        fillPath(area.fill(), area.outline());
    }

    private void fillPath(Paint fill, @Nullable Stroke outline) {
        graphics.setFill(paints.of(fill));
        graphics.fill();
        if (outline != null) {
            paints.use(outline, graphics);
            graphics.stroke();
        }
    }

    private void paint(Mark.Bar bar) {
        Box box = bar.box();
        double round = 2 * Math.clamp(bar.radius(), 0, Math.min(box.width(), box.height()) / 2);
        graphics.setFill(paints.of(bar.fill()));
        graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        if (bar.outline() != null) {
            paints.use(bar.outline(), graphics);
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        }
    }

    private void paint(Mark.Disc disc) {
        double x = disc.x() - disc.radius();
        double y = disc.y() - disc.radius();
        double side = 2 * disc.radius();
        graphics.setFill(paints.of(disc.fill()));
        graphics.fillOval(x, y, side, side);
        if (disc.outline() != null) {
            paints.use(disc.outline(), graphics);
            graphics.strokeOval(x, y, side, side);
        }
    }

    private void paint(Mark.Symbol symbol) {
        graphics.beginPath();
        for (double[] ring : Outlines.of(symbol.shape())) {
            for (int at = 0; at < ring.length; at += 2) {
                trace(
                        at,
                        symbol.x() + ring[at] * symbol.size(),
                        symbol.y() + ring[at + 1] * symbol.size());
            }
            graphics.closePath();
        }
        if (symbol.halo() != null) {
            paints.use(symbol.halo(), graphics);
            graphics.stroke();
        }
        graphics.setFill(paints.kept(symbol.argb()));
        graphics.fill();
    }

    private void trace(int position, double x, double y) {
        if (position == 0) {
            graphics.moveTo(x, y);
        } else {
            graphics.lineTo(x, y);
        }
    }

    private int load(Points points) {
        int count = points.count();
        if (count > xs.length) {
            xs = new double[2 * count];
            ys = new double[2 * count];
        }
        for (int point = 0; point < count; point++) {
            xs[point] = points.x(point);
            ys[point] = points.y(point);
        }
        return count;
    }

    private Image image(Raster raster) {
        return images.computeIfAbsent(raster, FxPainter::made);
    }

    private static Image made(Raster raster) {
        WritableImage image = new WritableImage(raster.width(), raster.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        raster.width(),
                        raster.height(),
                        PixelFormat.getIntArgbInstance(),
                        raster.argb(),
                        0,
                        raster.width());
        return image;
    }
}
