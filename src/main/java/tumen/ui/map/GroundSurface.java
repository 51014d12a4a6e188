package tumen.ui.map;

import org.jspecify.annotations.Nullable;

import tumen.paint.FxSurface;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.function.Consumer;

/// The device pixels a ground is put together in. The toolkit keeps a copy of each picture it is
/// given until the next collection of the heap; so it is given one of the whole, not one of each
/// tile at each zoom.
///
/// Two sides take turns: one is painted while the other is being presented. For the JavaFX thread
/// only.
final class GroundSurface {
    private @Nullable FxSurface side;
    private @Nullable FxSurface other;

    /// Turns the sides and has tiles painted on a view's sea, which they replace: blending would
    /// take four times as long.
    void paint(GroundView view, Consumer<Graphics2D> tiles) {
        turned(view.width(), view.height()).paint(pen -> paint(view, tiles, pen));
    }

    /// The same with several pens at once, each on a part of the view.
    FxSurface paintInBands(GroundView view, Consumer<Graphics2D> tiles) {
        FxSurface turned = turned(view.width(), view.height());
        turned.paintInBands(pen -> paint(view, tiles, pen));
        return turned;
    }

    private static void paint(GroundView view, Consumer<Graphics2D> tiles, Graphics2D pen) {
        pen.setColor(view.palette().sea());
        pen.fillRect(0, 0, view.width(), view.height());
        pen.setComposite(AlphaComposite.Src);
        tiles.accept(pen);
    }

    /// Turns the sides and has the pixels filled, premultiplied, row by row.
    void fill(int width, int height, Consumer<int[]> pixels) {
        pixels.accept(turned(width, height).argb());
    }

    private FxSurface turned(int width, int height) {
        FxSurface next =
                other != null && other.fits(width, height) ? other : new FxSurface(width, height);
        other = side;
        side = next;
        return next;
    }

    /// The side begun last.
    FxSurface begun() {
        if (side == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return side;
    }
}
