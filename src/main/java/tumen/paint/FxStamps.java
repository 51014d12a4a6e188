package tumen.paint;

import javafx.scene.canvas.GraphicsContext;

import tumen.scene.Mark;
import tumen.stock.StockPicture;

import java.util.LinkedHashMap;
import java.util.Map;

/// Small marks as pictures, each made once and stamped wherever such a mark stands. Without a
/// graphics card, stroking letters and symbols anew takes most of a frame; copying pixels does not.
/// Those of the first picture lie in [Stock] ready made.
final class FxStamps {
    private static final int MOST = 4000;

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

    /// Stamps a mark that suits.
    void paint(Mark mark) {
        StampPlace place = StampPlace.of(mark, scale);
        FxStamp stamp = stamps.computeIfAbsent(place.mark(), this::made);
        double before = graphics.getGlobalAlpha();
        graphics.setGlobalAlpha(before * place.opacity());
        graphics.drawImage(
                stamp.image(),
                (place.wholeX() + stamp.left()) / scale,
                (place.wholeY() + stamp.top()) / scale,
                stamp.image().getWidth() / scale,
                stamp.image().getHeight() / scale);
        graphics.setGlobalAlpha(before);
    }

    private FxStamp made(Mark mark) {
        StockPicture picture = Stamps.make(mark, scale);
        return new FxStamp(
                FxImages.shared(picture.width(), picture.height(), picture.argb()),
                picture.left(),
                picture.top());
    }
}
