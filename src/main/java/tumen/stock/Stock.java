package tumen.stock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Pictures by name, unpacked when asked for. Thread-safe.
public final class Stock {
    /// The system property that names the file of the stock on board.
    private static final String PROPERTY = "tumen.stock";

    private static final Stock ON_BOARD = onBoard(System.getProperty(PROPERTY, ""));

    private final Map<String, Packed> pictures;

    /// A picture's box, and its pixels as runs of a colour, a length before each.
    record Packed(int left, int top, int width, int height, IntBuffer runs) {}

    Stock(Map<String, Packed> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /// What the package brought along; empty outside of a package.
    public static Stock onBoard() {
        return ON_BOARD;
    }

    /// Whether there is no picture at all.
    public boolean isEmpty() {
        return pictures.isEmpty();
    }

    /// Whether there is a picture of a name.
    public boolean has(String name) {
        return pictures.containsKey(name);
    }

    /// The picture of a name, if there is one.
    public Optional<StockPicture> find(String name) {
        return Optional.ofNullable(pictures.get(name)).map(Stock::unpacked);
    }

    /// Unpacks the pixels of a name's picture into an array; false if there is none, or none of
    /// that many pixels.
    public boolean unpack(String name, int[] argb) {
        Packed packed = pictures.get(name);
        if (packed == null || packed.width() * packed.height() != argb.length) {
            return false;
        }
        unpack(packed.runs(), argb);
        return true;
    }

    private static StockPicture unpacked(Packed packed) {
        int[] argb = new int[packed.width() * packed.height()];
        unpack(packed.runs(), argb);
        return new StockPicture(packed.left(), packed.top(), packed.width(), packed.height(), argb);
    }

    private static void unpack(IntBuffer runs, int[] argb) {
        int[] packed = new int[runs.remaining()];
        runs.get(0, packed);
        int run = 0;
        for (int from = 0; from < argb.length; run += 2) {
            int to = from + packed[run];
            Arrays.fill(argb, from, to, packed[run + 1]);
            from = to;
        }
    }

    private static Stock onBoard(String file) {
        if (file.isEmpty()) {
            return new Stock(Map.of());
        }
        try {
            return StockFile.read(Path.of(file));
        } catch (IOException problem) {
            Logger log = LoggerFactory.getLogger(Stock.class);
            log.warn("{}: no stock of pictures, they are drawn anew", file, problem);
            return new Stock(Map.of());
        }
    }
}
