package tumen.paint;

import tumen.scene.Mark;
import tumen.stock.Stock;
import tumen.stock.StockPicture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Pictures of small marks in their [StampPlace], each made once and turned into what a painter
/// stamps: without a graphics card, stroking letters and symbols anew takes most of a frame,
/// copying pixels does not. Those of the first picture lie in [Stock] ready made. Thread-safe.
final class Stamps<T> {
    private static final int MOST = 4000;

    private final Function<StockPicture, T> turning;
    private final Map<Mark, T> made =
            new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Mark, T> eldest) {
                    return size() > MOST;
                }
            };
    private double scale = 1;

    Stamps(Function<StockPicture, T> turning) {
        this.turning = turning;
    }

    /// Makes them for screens of so many device pixels a pixel from now on.
    synchronized void useScale(double devicePixels) {
        if (devicePixels != scale) {
            scale = devicePixels;
            made.clear();
        }
    }

    /// The stamp of a mark.
    synchronized T of(Mark mark) {
        return made.computeIfAbsent(mark, wanted -> turning.apply(picture(wanted)));
    }

    /// A picture of a mark, from the stock if it lies there.
    private StockPicture picture(Mark mark) {
        return (scale == 1 ? Stamping.name(mark) : Optional.<String>empty())
                .flatMap(Stock.onBoard()::find)
                .orElseGet(() -> Stamping.draw(mark, scale));
    }
}
