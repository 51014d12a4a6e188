package tumen.index;

import tumen.progress.Wanted;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which pins are of a row that has an earlier pin in the same cell, level by level: a row has
/// several pins where its event stands at several places.
final class Repeats {
    private static final byte NEVER = -1;

    /// The deepest level on which the earlier pin is in the same cell; empty if no row has two.
    private final byte[] deepest;

    private final Map<Integer, Bits> byLevel = new ConcurrentHashMap<>();

    private Repeats(byte[] deepest) {
        this.deepest = deepest;
    }

    /// The repeats among pins: those of place `p` are from `first[p]` up to `first[p + 1]`.
    static Repeats of(Quadtree tree, int[] first, int[] rows) {
        int[] placeOfRow = new int[Arrays.stream(rows).max().orElse(-1) + 1];
        Arrays.fill(placeOfRow, -1);
        byte[] deepest = new byte[rows.length];
        boolean any = false;
        for (int place = 0; place < first.length - 1; place++) {
            for (int pin = first[place]; pin < first[place + 1]; pin++) {
                Wanted.each(pin);
                int earlier = placeOfRow[rows[pin]];
                deepest[pin] = earlier < 0 ? NEVER : (byte) tree.deepestCommon(earlier, place);
                any |= earlier >= 0;
                placeOfRow[rows[pin]] = place;
            }
        }
        return new Repeats(any ? deepest : new byte[0]);
    }

    /// Some pins without those that are repeated in a cell of a level.
    Bits without(Bits pins, int level) {
        return deepest.length == 0
                ? pins
                : pins.without(byLevel.computeIfAbsent(level, this::repeated));
    }

    private Bits repeated(int level) {
        return Bits.where(deepest.length, pin -> deepest[pin] >= level);
    }
}
