package tumen.paint;

import org.jspecify.annotations.Nullable;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Paint;
import tumen.scene.Stroke;
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

    /// Says all that a stamp's picture depends on, the screen's density aside; of marks that are
    /// drawn in no time, nothing.
    public static Optional<String> name(Mark mark) {
        return switch (mark) {
            case Mark.Label it ->
                    Optional.of(
                            it.text()
                                    + '|'
                                    + it.x()
                                    + '|'
                                    + it.baseline()
                                    + '|'
                                    + it.type().size()
                                    + (it.type().bold() ? "|bold|" : "|regular|")
                                    + it.type().spacing()
                                    + '|'
                                    + it.argb()
                                    + '|'
                                    + it.halo());
            case Mark.Symbol it ->
                    name(it.halo())
                            .map(halo ->
                                    it.shape().name()
                                            + '|'
                                            + it.x()
                                            + '|'
                                            + it.y()
                                            + '|'
                                            + it.size()
                                            + '|'
                                            + it.argb()
                                            + '|'
                                            + halo);
            case Mark.Disc it ->
                    name(it.fill(), it.outline())
                            .map(ink -> it.x() + "|" + it.y() + '|' + it.radius() + '|' + ink);
            case Mark.Bar it ->
                    name(it.fill(), it.outline())
                            .map(ink ->
                                    it.box().width()
                                            + "×"
                                            + it.box().height()
                                            + '|'
                                            + it.box().x()
                                            + '|'
                                            + it.box().y()
                                            + '|'
                                            + it.radius()
                                            + '|'
                                            + ink);
            default -> Optional.empty();
        };
    }

    private static Optional<String> name(Paint fill, @Nullable Stroke outline) {
        return fill instanceof Paint.Solid solid
                ? name(outline).map(line -> solid.argb() + "|" + line)
                : Optional.empty();
    }

    private static Optional<String> name(@Nullable Stroke halo) {
        if (halo == null) {
            return Optional.of("bare");
        }
        return halo.paint() instanceof Paint.Solid solid && halo.dashes().isEmpty()
                ? Optional.of(solid.argb() + "|" + halo.width())
                : Optional.empty();
    }
}
