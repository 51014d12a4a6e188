package tumen.index;

import tumen.progress.Wanted;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// A set of positions from 0 up to a length that knows how many lie before any of them. Immutable.
///
/// Counting between two positions costs the same however many lie between them.
public final class Bits {
    private final int length;
    private final long[] words;
    private final int[] before;

    private Bits(int length, long[] words) {
        this.length = length;
        this.words = words;
        this.before = new int[words.length + 1];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            before[i] = count;
            count += Long.bitCount(words[i]);
        }
        before[words.length] = count;
    }

    /// The positions below a length for which something holds.
    static Bits where(int length, IntPredicate condition) {
        long[] words = words(length);
        for (int i = 0; i < words.length; i++) {
            Wanted.each(i << 6);
            int end = Math.min(length, (i + 1) << 6);
            long word = 0;
            for (int position = i << 6; position < end; position++) {
                word |= (condition.test(position) ? 1L : 0L) << position;
            }
            words[i] = word;
        }
        return new Bits(length, words);
    }

    /// The positions set in words of 64, which must not be changed afterwards.
    static Bits of(int length, long[] words) {
        return new Bits(length, words);
    }

    /// Room for a bit for each of some positions, none set.
    static long[] words(int length) {
        return new long[(length + 63) >> 6];
    }

    /// Every position below a length.
    static Bits all(int length) {
        long[] words = words(length);
        Arrays.fill(words, -1L);
        if ((length & 63) != 0) {
            words[words.length - 1] = (1L << length) - 1;
        }
        return new Bits(length, words);
    }

    /// How many positions there are to choose from.
    public int length() {
        return length;
    }

    /// How many are in the set.
    public int size() {
        return before[words.length];
    }

    /// Whether a position is in the set.
    public boolean contains(int position) {
        return (words[position >> 6] >>> position & 1) != 0;
    }

    /// The 64 positions from `64 * number` on, the first of them as the lowest bit.
    long word(int number) {
        return words[number];
    }

    /// All positions in words of 64, a copy.
    long[] copied() {
        return words.clone();
    }

    /// How many of the set lie before a position, which may be the length.
    public int before(int position) {
        int word = position >> 6;
        int count = before[word];
        return (position & 63) == 0
                ? count
                : count + Long.bitCount(words[word] & ((1L << position) - 1));
    }

    /// How many of the set lie from one position up to another, that one not counted.
    public int between(int from, int to) {
        return before(to) - before(from);
    }

    /// The position of the set that has `rank` others of it before; `rank` is from 0 to size - 1.
    public int at(int rank) {
        if (rank < 0 || rank >= size()) {
            throw new IndexOutOfBoundsException(rank + " of " + size());
        }
        int low = 0;
        int high = words.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        long word = words[low];
        for (int left = rank - before[low]; left > 0; left--) {
            word &= word - 1;
        }
        return (low << 6) + Long.numberOfTrailingZeros(word);
    }

    /// The first of the set at or after a position; the length if there is none.
    public int next(int position) {
        if (position >= length) {
            return length;
        }
        int word = position >> 6;
        long rest = words[word] & (-1L << position);
        while (rest == 0) {
            if (++word == words.length) {
                return length;
            }
            rest = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /// Gives the positions of the set from one up to another, in order.
    public void forEach(int from, int to, IntConsumer consumer) {
        int given = 0;
        for (int position = next(from); position < to; position = next(position + 1)) {
            Wanted.each(given++);
            consumer.accept(position);
        }
    }

    /// How many positions between two are in this set and in another of the same length.
    public int common(Bits other, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & other.words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & other.words[first] & head);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count + Long.bitCount(words[last] & other.words[last] & tail);
    }

    Bits and(Bits other) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new Bits(length, both);
    }

    Bits or(Bits other) {
        long[] either = words.clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= other.words[i];
        }
        return new Bits(length, either);
    }

    Bits without(Bits other) {
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~other.words[i];
        }
        return new Bits(length, rest);
    }
}
