package tumen.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which row stands at each position of each [Order].
final class Orders {
    private static final int CHUNK = 1 << 10;

    private final int rows;
    private final int[] byStand;
    private final int[] byEnd;
    private final int[] byPin;
    private final int[] endOfPin;

    Orders(int rows, int[] byStand, int[] byEnd, int[] byPin) {
        this.rows = rows;
        this.byStand = byStand;
        this.byEnd = byEnd;
        this.byPin = byPin;
        this.endOfPin = endOfPin(byEnd, byPin);
    }

    /// The position in [Order#END] of each pin's row.
    private static int[] endOfPin(int[] byEnd, int[] byPin) {
        int[] endOfRow = new int[byEnd.length];
        for (int position = 0; position < byEnd.length; position++) {
            endOfRow[byEnd[position]] = position;
        }
        int[] result = new int[byPin.length];
        Arrays.parallelSetAll(result, pin -> endOfRow[byPin[pin]]);
        return result;
    }

    /// Which of some pins are of rows that touch a stretch of time. Looks at all of them, in
    /// parallel, as they lie in memory: a million take a millisecond.
    Bits pinsTouching(Slice slice, Bits among) {
        if (slice.startTo() == rows && slice.endFrom() == 0) {
            return among;
        }
        long[] words = Bits.words(byPin.length);
        IntStream.range(0, (words.length + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(chunk -> {
                    int end = Math.min(words.length, (chunk + 1) * CHUNK);
                    for (int word = chunk * CHUNK; word < end; word++) {
                        long asked = among.word(word);
                        words[word] = asked == 0 ? 0 : asked & touching(word << 6, slice);
                    }
                });
        return Bits.of(byPin.length, words);
    }

    /// 64 pins, as bits: those of rows that begin before the stretch ends and end after it begins.
    private long touching(int first, Slice slice) {
        int startTo = slice.startTo();
        int latestEnded = slice.endFrom() - 1;
        long touching = 0;
        int end = Math.min(byPin.length, first + Long.SIZE);
        for (int pin = first; pin < end; pin++) {
            int both = (byPin[pin] - startTo) & (latestEnded - endOfPin[pin]);
            touching |= (long) (both >>> (Integer.SIZE - 1)) << pin;
        }
        return touching;
    }

    /// How many positions an order has.
    int length(Order order) {
        return switch (order) {
            case START, STAND, END -> rows;
            case PIN -> byPin.length;
        };
    }

    /// The row at a position of an order.
    int row(Order order, int position) {
        return switch (order) {
            case START -> position;
            case STAND -> byStand[position];
            case END -> byEnd[position];
            case PIN -> byPin[position];
        };
    }

    /// A set in the order of rows as it lies in another order.
    Bits arranged(Bits set, Order order) {
        return switch (order) {
            case START -> set;
            case STAND -> arranged(set, byStand);
            case END -> arranged(set, byEnd);
            case PIN -> arranged(set, byPin);
        };
    }

    private static Bits arranged(Bits set, int[] order) {
        return Bits.where(order.length, position -> set.contains(order[position]));
    }
}
