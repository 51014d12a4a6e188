package tumen.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;

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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// Paints scenes on a JavaFX canvas, to the same picture as `Graphics2DPainter`. One to a canvas,
/// kept: it remembers colours and pictures. For the JavaFX thread only. Small marks are [FxStamps].
public final class FxPainter {
    private final GraphicsContext graphics;
    private final FxPaints paints = new FxPaints();
    private final FxStamps stamps;
    private final Map<String, FxLines> lines = new HashMap<>();
    private final Map<Raster, Image> images = new WeakHashMap<>();
    private double[] xs = new double[256];
    private double[] ys = new double[256];

    /// A painter for one canvas.
    public FxPainter(GraphicsContext graphics) {
        this.graphics = graphics;
        this.stamps = new FxStamps(graphics);
    }

    /// Clears the scene's rectangle and paints the scene; marks outside it cost nothing.
    public void paint(Scene scene) {
        if (!isCoveredByFirst(scene.marks(), scene.size())) {
            graphics.clearRect(0, 0, scene.size().width(), scene.size().height());
        }
        paintOver(scene);
    }

    /// Whether the mark painted first leaves nothing to be seen of what was there.
    private static boolean isCoveredByFirst(List<Mark> marks, ViewSize size) {
        return !marks.isEmpty()
                && switch (marks.getFirst()) {
                    case Mark.Group group when group.clip() == null ->
                            isCoveredByFirst(group.marks(), size);
                    case Mark.Bar bar ->
                            bar.radius() == 0
                                    && bar.fill() instanceof Paint.Solid fill
                                    && fill.argb() >>> 24 == 0xFF
                                    && bar.box()
                                            .contains(new Box(0, 0, size.width(), size.height()));
                    default -> false;
                };
    }

    /// Paints the scene over what is there, in the canvas's own pixels as they are scaled now;
    /// marks outside its rectangle cost nothing.
    public void paintOver(Scene scene) {
        ViewSize size = scene.size();
        graphics.save();
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.setImageSmoothing(false);
        stamps.useScale(devicePixels());
        paint(scene.marks(), new Box(0, 0, size.width(), size.height()));
        graphics.restore();
    }

    /// Device pixels a pixel of the scene.
    private double devicePixels() {
        return density() * graphics.getTransform().getMxx();
    }

    /// Device pixels a pixel of the canvas.
    private double density() {
        javafx.scene.Scene scene = graphics.getCanvas().getScene();
        boolean shown = scene != null && scene.getWindow() != null;
        return shown ? scene.getWindow().getOutputScaleX() : 1;
    }

    private void paint(List<Mark> marks, Box view) {
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
            paintMarks(group, view);
        } else if (clip.intersects(view)) {
            graphics.save();
            graphics.beginPath();
            clipOnPixels(clip);
            graphics.clip();
            paintMarks(group, clip);
            graphics.restore();
        }
    }

    private void paintMarks(Mark.Group group, Box view) {
        if (FxLines.suits(group.marks())) {
            lines.computeIfAbsent(group.name(), _ -> new FxLines(graphics))
                    .paint(group.marks(), density());
        } else {
            paint(group.marks(), view);
        }
    }

    /// Begins a path around a box on whole pixels, by which the toolkit clips without a mask.
    private void clipOnPixels(Box clip) {
        Affine to = graphics.getTransform();
        double left = onPixel(clip.x(), to.getMxx(), to.getTx());
        double top = onPixel(clip.y(), to.getMyy(), to.getTy());
        double right = onPixel(clip.right(), to.getMxx(), to.getTx());
        double bottom = onPixel(clip.bottom(), to.getMyy(), to.getTy());
        graphics.rect(left, top, right - left, bottom - top);
    }

    private static double onPixel(double at, double scale, double shift) {
        return (Math.rint(at * scale + shift) - shift) / scale;
    }

    private void paint(Mark mark) {
        if (StampPlace.suits(mark)) {
            stamps.paint(mark);
            return;
        }
        switch (mark) {
            case Mark.Line line -> paint(line);
            case Mark.Area area -> paint(area);
            case Mark.Bar bar -> paint(bar);
            case Mark.Disc disc -> paint(disc);
            case Mark.Picture picture -> {
                Box box = picture.box();
                double before = graphics.getGlobalAlpha();
                graphics.setGlobalAlpha(before * picture.opacity());
                graphics.drawImage(
                        image(picture.raster()), box.x(), box.y(), box.width(), box.height());
                graphics.setGlobalAlpha(before);
            }
            case Mark.Symbol _, Mark.Label _, Mark.Group _ ->
                    throw new IllegalArgumentException(mark.toString());
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
        if (!isClear(bar.fill())) {
            graphics.setFill(paints.of(bar.fill()));
            if (round == 0) {
                graphics.fillRect(box.x(), box.y(), box.width(), box.height());
            } else {
                graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
            }
        }
        if (bar.outline() != null) {
            paints.use(bar.outline(), graphics);
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        }
    }

    /// Whether a paint leaves no trace, as that of marks which only answer the pointer.
    private static boolean isClear(Paint paint) {
        return paint instanceof Paint.Solid solid && solid.argb() >>> 24 == 0;
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
        return FxImages.shared(raster.width(), raster.height(), raster.argb());
    }
}
