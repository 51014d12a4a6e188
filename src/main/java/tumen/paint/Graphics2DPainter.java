package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Raster;
import tumen.scene.Scene;
import tumen.scene.Stroke;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;

/// Paints scenes with Java2D: on any thread, without a display, to the same pixels every time.
public final class Graphics2DPainter {
    private static final DirectColorModel ARGB =
            new DirectColorModel(
                    ColorSpace.getInstance(ColorSpace.CS_sRGB),
                    32,
                    0xFF0000,
                    0xFF00,
                    0xFF,
                    0xFF000000,
                    true,
                    DataBuffer.TYPE_INT);

    private Graphics2DPainter() {}

    /// Paints a scene at the graphics' origin, `scale` device pixels to a view pixel, cut off at
    /// the scene's size. The graphics is left as it was.
    public static void paint(Scene scene, Graphics2D graphics, double scale) {
        Graphics2D own = scaled(graphics, scale);
        try {
            own.clip(new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
            scene.marks().forEach(mark -> paint(mark, own));
        } finally {
            own.dispose();
        }
    }

    /// Paints one mark, `scale` device pixels to a view pixel.
    static void paint(Mark mark, Graphics2D graphics, double scale) {
        Graphics2D own = scaled(graphics, scale);
        paint(mark, own);
        own.dispose();
    }

    private static Graphics2D scaled(Graphics2D graphics, double scale) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        own.scale(scale, scale);
        return own;
    }

    private static void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Line line -> {
                Graphics2DPaints.use(line.stroke(), graphics);
                graphics.draw(MarkShapes.of(line));
            }
            case Mark.Area area -> fill(MarkShapes.of(area), area.fill(), area.outline(), graphics);
            case Mark.Bar bar -> fill(MarkShapes.of(bar), bar.fill(), bar.outline(), graphics);
            case Mark.Disc disc -> fill(MarkShapes.of(disc), disc.fill(), disc.outline(), graphics);
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

    private static void paint(Mark.Symbol symbol, Graphics2D graphics) {
        Shape outline = MarkShapes.of(symbol);
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
        own.drawImage(image(picture), 0, 0, null);
        own.dispose();
    }

    private static void paint(Mark.Group group, Graphics2D graphics) {
        Shape before = graphics.getClip();
        Box clip = group.clip();
        if (clip != null) {
            graphics.clip(MarkShapes.of(clip));
        }
        group.marks().forEach(mark -> paint(mark, graphics));
        graphics.setClip(before);
    }

    /// A picture's pixels, as opaque as it is.
    static BufferedImage image(Mark.Picture picture) {
        BufferedImage pixels = image(picture.raster());
        if (picture.opacity() >= 1) {
            return pixels;
        }
        BufferedImage faded =
                new BufferedImage(
                        pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = faded.createGraphics();
        pen.setComposite(
                AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) picture.opacity()));
        pen.drawImage(pixels, 0, 0, null);
        pen.dispose();
        return faded;
    }

    /// The pixels as a picture, shared, not copied.
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
        return new BufferedImage(ARGB, rows, true, null);
    }
}
