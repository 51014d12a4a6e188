package tumen.paint;

import tumen.scene.Box;
import tumen.scene.Faded;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Ref;

/// Where a small mark is stamped: the mark as near the origin as its stamp allows, with nothing
/// behind it, and the whole device pixel that stands for the origin. Marks that differ in nothing
/// but where they stand and in how far they have faded share a stamp, to be laid down with an
/// opacity of 0..1.
///
/// Symbols and discs stand at quarters of a device pixel, letters and badges at whole ones.
public record StampPlace(Mark mark, double wholeX, double wholeY, double opacity) {
    private static final int SYMBOL_STEPS = 4;
    private static final double LARGEST = 64;

    /// Whether a mark is small enough, and takes long enough otherwise.
    public static boolean suits(Mark mark) {
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

    /// The place of a mark that suits on a screen of so many device pixels a pixel.
    public static StampPlace of(Mark mark, double scale) {
        double opacity = Faded.opacity(mark);
        Mark whole = opacity > 0 && opacity < 1 ? Faded.undone(mark, opacity) : mark;
        return switch (whole) {
            case Mark.Symbol it -> of(it, it.x(), it.y(), SYMBOL_STEPS, scale, opacity);
            case Mark.Disc it -> of(it, it.x(), it.y(), SYMBOL_STEPS, scale, opacity);
            case Mark.Bar it -> of(it, it.box().x(), it.box().y(), 1, scale, opacity);
            case Mark.Label it -> of(it, Anchoring.start(it), it.baseline(), 1, scale, opacity);
            default -> throw new IllegalArgumentException(mark.toString());
        };
    }

    private static StampPlace of(
            Mark mark, double x, double y, int steps, double scale, double opacity) {
        double deviceX = Math.rint(x * scale * steps) / steps;
        double deviceY = Math.rint(y * scale * steps) / steps;
        double wholeX = Math.floor(deviceX);
        double wholeY = Math.floor(deviceY);
        Mark at = moved(mark, (deviceX - wholeX) / scale, (deviceY - wholeY) / scale);
        return new StampPlace(at, wholeX, wholeY, opacity);
    }

    /// The mark standing at a point, with nothing behind it.
    private static Mark moved(Mark mark, double x, double y) {
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
}
