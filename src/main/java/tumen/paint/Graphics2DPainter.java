package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Points;
import tumen.scene.Raster;
import tumen.scene.Scene;
import tumen.scene.Stroke;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;

/// Paints scenes with Java2D: on any thread, without a display, to the same pixels every time.
public final class Graphics2DPainter {
    private static final DirectColorModel ARGB =
            new DirectColorModel(32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000);

    private Graphics2DPainter() {}

    /// Paints a scene at the graphics' origin, `scale` device pixels to a view pixel, cut off at
    /// the scene's size. The graphics is left as it was.
    public static void paint(Scene scene, Graphics2D graphics, double scale) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            own.scale(scale, scale);
            own.clip(new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
            scene.marks().forEach(mark -> paint(mark, own));
        } finally {
            own.dispose();
        }
    }

    private static void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Line line -> {
                Graphics2DPaints.use(line.stroke(), graphics);
                graphics.draw(path(line.points(), line.closed()));
            }
            case Mark.Area area -> paint(area, graphics);
            case Mark.Bar bar -> fill(shape(bar), bar.fill(), bar.outline(), graphics);
            case Mark.Disc disc -> fill(shape(disc), disc.fill(), disc.outline(), graphics);
            case Mark.Symbol symbol -> paint(symbol, graphics);
            case Mark.Label label -> Graphics2DText.paint(label, graphics);
            case Mark.Picture picture -> paint(picture, graphics);
            case Mark.Group group -> paint(group, graphics);
        }
    }

    private static void fill(
            Shape shape, Paint fill, @Nullable Stroke outline, Graphics2D graphics) {
        graphics.setPaint(Graphics2DPaints.of(fill));
        graphics.fill(shape);
        if (outline != null) {
            Graphics2DPaints.use(outline, graphics);
            graphics.draw(shape);
        }
    }

    private static void paint(Mark.Area area, Graphics2D graphics) {
        Path2D all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        area.rings().forEach(ring -> all.append(path(ring, true), false));
        fill(all, area.fill(), area.outline(), graphics);
    }

    private static void paint(Mark.Symbol symbol, Graphics2D graphics) {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : Outlines.of(symbol.shape())) {
            for (int at = 0; at < ring.length; at += 2) {
                double x = symbol.x() + ring[at] * symbol.size();
                double y = symbol.y() + ring[at + 1] * symbol.size();
                if (at == 0) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
            }
            outline.closePath();
        }
        if (symbol.halo() != null) {
            Graphics2DPaints.use(symbol.halo(), graphics);
            graphics.draw(outline);
        }
        graphics.setPaint(new Color(symbol.argb(), true));
        graphics.fill(outline);
    }

    private static void paint(Mark.Picture picture, Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        Raster raster = picture.raster();
        Box box = picture.box();
        own.translate(box.x(), box.y());
        own.scale(box.width() / raster.width(), box.height() / raster.height());
        own.drawImage(image(raster), 0, 0, null);
        own.dispose();
    }

    private static void paint(Mark.Group group, Graphics2D graphics) {
        Shape before = graphics.getClip();
        Box clip = group.clip();
        if (clip != null) {
            graphics.clip(new Rectangle2D.Double(clip.x(), clip.y(), clip.width(), clip.height()));
        }
        group.marks().forEach(mark -> paint(mark, graphics));
        graphics.setClip(before);
    }

    private static Shape shape(Mark.Bar bar) {
        Box box = bar.box();
        if (bar.radius() <= 0) {
            return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        }
        double round = 2 * Math.min(bar.radius(), Math.min(box.width(), box.height()) / 2);
        return new RoundRectangle2D.Double(
                box.x(), box.y(), box.width(), box.height(), round, round);
    }

    private static Shape shape(Mark.Disc disc) {
        double side = 2 * disc.radius();
        return new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), side, side);
    }

    private static Path2D path(Points points, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, points.count() + 1);
        for (int point = 0; point < points.count(); point++) {
            if (point == 0) {
                path.moveTo(points.x(point), points.y(point));
            } else {
                path.lineTo(points.x(point), points.y(point));
            }
        }
        if (closed && points.count() > 0) {
            path.closePath();
        }
        return path;
    }

    private static BufferedImage image(Raster raster) {
        var pixels = new DataBufferInt(raster.argb(), raster.argb().length);
        var rows =
                java.awt.image.Raster.createPackedRaster(
                        pixels,
                        raster.width(),
                        raster.height(),
                        raster.width(),
                        ARGB.getMasks(),
                        null);
        return new BufferedImage(ARGB, rows, false, null);
    }
}
