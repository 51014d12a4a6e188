package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Paint;
import tumen.scene.Stroke;
import tumen.scene.Type;
import tumen.stock.StockPicture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Optional;

/// Draws stamps, and names them for the stock.
public final class Stamping {
    private Stamping() {}

    /// The picture of a mark that stands in a [StampPlace], on a screen of so many device pixels a
    /// pixel.
    public static StockPicture draw(Mark mark, double scale) {
        Box bounds = MarkBounds.of(mark, AwtTextMeasure.INSTANCE);
        int left = (int) Math.floor(bounds.x() * scale) - 1;
        int top = (int) Math.floor(bounds.y() * scale) - 1;
        int width = (int) (Math.ceil(bounds.right() * scale) + 1 - left);
        int height = (int) (Math.ceil(bounds.bottom() * scale) + 1 - top);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = picture.createGraphics();
        pen.translate(-left, -top);
        Graphics2DPainter.paint(mark, pen, scale);
        pen.dispose();
        int[] argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return new StockPicture(left, top, width, height, argb);
    }

    /// Says all that a stamp's picture depends on, the screen's density aside; nothing of marks
    /// that are not kept in stock.
    public static Optional<String> name(Mark mark) {
        return switch (mark) {
            case Mark.Label it -> Optional.of(name(it));
            case Mark.Symbol it ->
                    name(it.halo())
                            .map(halo ->
                                    joined(it.shape(), it.x(), it.y(), it.size(), it.argb(), halo));
            case Mark.Disc it ->
                    name(it.fill(), it.outline())
                            .map(ink -> joined("disc", it.x(), it.y(), it.radius(), ink));
            case Mark.Bar it ->
                    name(it.fill(), it.outline())
                            .map(ink -> joined("bar", name(it.box()), it.radius(), ink));
            default -> Optional.empty();
        };
    }

    private static String name(Mark.Label label) {
        Type type = label.type();
        String font = joined(type.size(), type.bold(), type.spacing());
        return joined(
                "label",
                label.text(),
                label.x(),
                label.baseline(),
                font,
                label.argb(),
                label.halo());
    }

    private static String name(Box box) {
        return joined(box.x(), box.y(), box.width(), box.height());
    }

    private static Optional<String> name(Paint fill, @Nullable Stroke outline) {
        return fill instanceof Paint.Solid solid
                ? name(outline).map(line -> joined(solid.argb(), line))
                : Optional.empty();
    }

    private static Optional<String> name(@Nullable Stroke line) {
        if (line == null) {
            return Optional.of("bare");
        }
        return line.paint() instanceof Paint.Solid solid
                ? Optional.of(joined(solid.argb(), line.width(), line.dashes()))
                : Optional.empty();
    }

    private static String joined(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('|');
        }
        return name.toString();
    }
}
