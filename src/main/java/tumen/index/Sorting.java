package tumen.index;

import tumen.progress.Wanted;

/// Sorts numbers by their digits, which takes the same time whatever their order is.
final class Sorting {
    private static final int DIGIT_BITS = 16;
    private static final int FEW_DIGIT_BITS = 8;

    /// Up to so many numbers, small digits take less time: there is less to count and add up.
    private static final int FEW = 8192;

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
        int bits = keys.length > FEW ? DIGIT_BITS : FEW_DIGIT_BITS;
        for (int shift = 0; shift < Long.SIZE; shift += bits) {
            Wanted.look();
            int[] starts = starts(keys, shift, 1 << bits);
            if (starts.length > 0) {
                int mask = (1 << bits) - 1;
                for (int position : from) {
                    to[starts[(int) (keys[position] >>> shift) & mask]++] = position;
                }
                int[] spare = from;
                from = to;
                to = spare;
            }
        }
        return from;
    }

    /// Where each digit's keys begin; nothing if all keys have the same digit.
    private static int[] starts(long[] keys, int shift, int digits) {
        int[] starts = new int[digits];
        for (long key : keys) {
            starts[(int) (key >>> shift) & (digits - 1)]++;
        }
        int sum = 0;
        for (int digit = 0; digit < digits; digit++) {
            int count = starts[digit];
            if (count == keys.length) {
                return new int[0];
            }
            starts[digit] = sum;
            sum += count;
        }
        return starts;
    }

    /// A number whose order without sign is that of the double.
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }
}
