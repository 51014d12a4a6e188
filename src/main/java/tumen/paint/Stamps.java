package tumen.paint;

import tumen.scene.Mark;
import tumen.stock.Stock;
import tumen.stock.StockPicture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Pictures of small marks in their [StampPlace], each made once: without a graphics card, stroking
/// letters and symbols anew takes most of a frame, copying pixels does not. Those of the first
/// picture lie in [Stock] ready made. Thread-safe.
final class Stamps {
    private static final int MOST = 4000;

    private final Map<Mark, StockPicture> made =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Mark, StockPicture> eldest) {
                    return size() > MOST;
                }
            };
    private double scale = 1;

    /// Makes them for screens of so many device pixels a pixel from now on.
    synchronized void useScale(double devicePixels) {
        if (devicePixels != scale) {
            scale = devicePixels;
            made.clear();
        }
    }

    /// The picture of a mark.
    synchronized StockPicture of(Mark mark) {
        return made.computeIfAbsent(mark, wanted -> make(wanted, scale));
    }

    /// A picture of a mark for a scale, from the stock if it lies there.
    static StockPicture make(Mark mark, double scale) {
        return (scale == 1 ? Stamping.name(mark) : Optional.<String>empty())
                .flatMap(Stock.onBoard()::find)
                .orElseGet(() -> Stamping.draw(mark, scale));
    }
}
