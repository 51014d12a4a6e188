package tumen.index;

/// Sorts numbers by their digits, which takes the same time whatever their order is.
final class Sorting {
    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private Sorting() {}

    /// The positions of some numbers, least first; equal numbers stay in their order. None is NaN.
    static int[] order(double[] values) {
        return order(values, counting(values.length));
    }

    /// The same for numbers that are sorted as if they had no sign.
    static int[] order(long[] keys) {
        return order(keys, counting(keys.length));
    }

    /// An order of positions sorted anew by their numbers; those with equal numbers stay as they
    /// were.
    static int[] order(double[] values, int[] before) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(values[i]);
        }
        return order(keys, before);
    }

    private static int[] counting(int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        return order;
    }

    private static int[] order(long[] keys, int[] before) {
        int[] from = before.clone();
        int[] to = new int[from.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] starts = starts(keys, shift);
            if (starts.length > 0) {
                for (int position : from) {
                    to[starts[digit(keys[position], shift)]++] = position;
                }
                int[] spare = from;
                from = to;
                to = spare;
            }
        }
        return from;
    }

    /// Where each digit's keys begin; nothing if all keys have the same digit.
    private static int[] starts(long[] keys, int shift) {
        int[] starts = new int[DIGITS];
        for (long key : keys) {
            starts[digit(key, shift)]++;
        }
        int sum = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = starts[digit];
            if (count == keys.length) {
                return new int[0];
            }
            starts[digit] = sum;
            sum += count;
        }
        return starts;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    /// A number whose order without sign is that of the double.
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }
}
