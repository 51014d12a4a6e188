package tumen.paint;

import javafx.scene.canvas.GraphicsContext;

import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.MarkBounds;
import tumen.scene.Paint;
import tumen.scene.Ref;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/// Small marks as pictures, each made once and stamped wherever such a mark stands. Without a
/// graphics card, stroking letters and symbols anew takes most of a frame; copying pixels does not.
///
/// Symbols and discs stand at quarters of a device pixel, letters and badges at whole ones.
final class FxStamps {
    private static final int MOST = 4000;
    private static final int SYMBOL_STEPS = 4;
    private static final double LARGEST = 64;

    private final GraphicsContext graphics;
    private final Map<Mark, FxStamp> stamps =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Mark, FxStamp> eldest) {
                    return size() > MOST;
                }
            };
    private double scale = 1;

    FxStamps(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// Stamps for screens of so many device pixels a pixel from now on.
    void useScale(double devicePixels) {
        if (devicePixels != scale) {
            scale = devicePixels;
            stamps.clear();
        }
    }

    /// Whether a mark is small enough, and takes long enough otherwise.
    static boolean suits(Mark mark) {
        return switch (mark) {
            case Mark.Symbol _, Mark.Label _ -> true;
            case Mark.Disc disc ->
                    disc.outline() != null
                            && disc.fill() instanceof Paint.Solid
                            && 2 * disc.radius() <= LARGEST;
            case Mark.Bar bar ->
                    bar.outline() != null
                            && bar.fill() instanceof Paint.Solid
                            && Math.max(bar.box().width(), bar.box().height()) <= LARGEST;
            default -> false;
        };
    }

    /// Stamps a mark that suits.
    void paint(Mark mark) {
        switch (mark) {
            case Mark.Symbol symbol -> stamp(symbol, symbol.x(), symbol.y(), SYMBOL_STEPS);
            case Mark.Disc disc -> stamp(disc, disc.x(), disc.y(), SYMBOL_STEPS);
            case Mark.Bar bar -> stamp(bar, bar.box().x(), bar.box().y(), 1);
            case Mark.Label label -> stamp(label, Anchoring.start(label), label.baseline(), 1);
            default -> throw new IllegalArgumentException(mark.toString());
        }
    }

    private void stamp(Mark mark, double x, double y, int steps) {
        double deviceX = Math.rint(x * scale * steps) / steps;
        double deviceY = Math.rint(y * scale * steps) / steps;
        double wholeX = Math.floor(deviceX);
        double wholeY = Math.floor(deviceY);
        Mark at = placed(mark, (deviceX - wholeX) / scale, (deviceY - wholeY) / scale);
        FxStamp stamp = stamps.computeIfAbsent(at, this::made);
        graphics.drawImage(
                stamp.image(),
                (wholeX + stamp.left()) / scale,
                (wholeY + stamp.top()) / scale,
                stamp.image().getWidth() / scale,
                stamp.image().getHeight() / scale);
    }

    /// The mark standing at a point, with nothing behind it.
    private static Mark placed(Mark mark, double x, double y) {
        return switch (mark) {
            case Mark.Symbol it ->
                    new Mark.Symbol(it.shape(), x, y, it.size(), it.argb(), it.halo(), Ref.NONE);
            case Mark.Disc it ->
                    new Mark.Disc(x, y, it.radius(), it.fill(), it.outline(), Ref.NONE);
            case Mark.Bar it ->
                    new Mark.Bar(
                            new Box(x, y, it.box().width(), it.box().height()),
                            it.radius(),
                            it.fill(),
                            it.outline(),
                            Ref.NONE);
            case Mark.Label it ->
                    new Mark.Label(
                            it.text(),
                            x,
                            y,
                            Mark.Anchor.START,
                            it.type(),
                            it.argb(),
                            it.halo(),
                            Ref.NONE);
            default -> throw new IllegalArgumentException(mark.toString());
        };
    }

    private FxStamp made(Mark mark) {
        Box bounds = MarkBounds.of(mark, AwtTextMeasure.INSTANCE);
        double left = Math.floor(bounds.x() * scale) - 1;
        double top = Math.floor(bounds.y() * scale) - 1;
        int width = (int) (Math.ceil(bounds.right() * scale) + 1 - left);
        int height = (int) (Math.ceil(bounds.bottom() * scale) + 1 - top);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = picture.createGraphics();
        pen.translate(-left, -top);
        Graphics2DPainter.paint(mark, pen, scale);
        pen.dispose();
        return new FxStamp(FxImages.shared(picture), left, top);
    }
}
