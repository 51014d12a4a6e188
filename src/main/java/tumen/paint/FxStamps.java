package tumen.paint;

import javafx.scene.canvas.GraphicsContext;

import tumen.scene.Mark;
import tumen.stock.StockPicture;

/// Small marks stamped on a canvas wherever they stand.
final class FxStamps {
    private final GraphicsContext graphics;
    private final Stamps<FxStamp> stamps = new Stamps<>(FxStamps::stamp);
    private double scale = 1;

    FxStamps(GraphicsContext graphics) {
        this.graphics = graphics;
    }

    /// Stamps for screens of so many device pixels a pixel from now on.
    void useScale(double devicePixels) {
        scale = devicePixels;
        stamps.useScale(devicePixels);
    }

    /// Stamps a mark that suits.
    void paint(Mark mark) {
        StampPlace place = StampPlace.of(mark, scale);
        FxStamp stamp = stamps.of(place.mark());
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

    private static FxStamp stamp(StockPicture picture) {
        return new FxStamp(
                FxImages.shared(picture.width(), picture.height(), picture.argb()),
                picture.left(),
                picture.top());
    }
}
