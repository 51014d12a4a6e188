package tumen.index;

import org.jspecify.annotations.Nullable;

import tumen.progress.Wanted;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which pins are of rows that touch a stretch of time. Follows a stretch that moves: where few
/// rows begin or end between the stretch asked for last and this one, only their pins are looked
/// at.
final class PinsTouching {
    private static final int CHUNK = 1 << 10;

    /// More than this part of all rows are not followed.
    private static final int PART = 32;

    private final int[] byEnd;
    private final int[] byPin;
    private final int[] endOfPin;
    private final int[] firstOfRow;
    private final int[] pinsOfRow;
    private volatile @Nullable Answer last;

    private record Answer(Slice slice, Bits among, Bits touching) {}

    /// Takes the row at each position of [Order#END] and of [Order#PIN].
    PinsTouching(int[] byEnd, int[] byPin) {
        this.byEnd = byEnd;
        this.byPin = byPin;
        int[] endOfRow = new int[byEnd.length];
        firstOfRow = new int[byEnd.length + 1];
        for (int position = 0; position < byEnd.length; position++) {
            endOfRow[byEnd[position]] = position;
        }
        Wanted.look();
        endOfPin = new int[byPin.length];
        Arrays.parallelSetAll(endOfPin, pin -> endOfRow[byPin[pin]]);
        Wanted.look();
        for (int row : byPin) {
            firstOfRow[row + 1]++;
        }
        Arrays.parallelPrefix(firstOfRow, Integer::sum);
        int[] next = firstOfRow.clone();
        Wanted.look();
        pinsOfRow = new int[byPin.length];
        for (int pin = 0; pin < byPin.length; pin++) {
            pinsOfRow[next[byPin[pin]]++] = pin;
        }
    }

    /// Those of some pins that are of rows touching a stretch.
    Bits of(Slice slice, Bits among) {
        if (slice.startTo() == byEnd.length && slice.endFrom() == 0) {
            return among;
        }
        Answer known = last;
        boolean near =
                known != null
                        && known.among == among
                        && steps(known.slice, slice) < byEnd.length / PART;
        Bits touching = near && known != null ? moved(known, slice) : all(slice, among);
        last = new Answer(slice, among, touching);
        return touching;
    }

    /// How many rows begin or end between two stretches.
    private static int steps(Slice one, Slice other) {
        return Math.abs(one.startTo() - other.startTo())
                + Math.abs(one.endFrom() - other.endFrom());
    }

    private Bits moved(Answer known, Slice slice) {
        long[] words = known.touching.copied();
        int begin = Math.min(known.slice.startTo(), slice.startTo());
        int beginEnd = Math.max(known.slice.startTo(), slice.startTo());
        for (int row = begin; row < beginEnd; row++) {
            note(row, slice, known.among, words);
        }
        int end = Math.min(known.slice.endFrom(), slice.endFrom());
        int endEnd = Math.max(known.slice.endFrom(), slice.endFrom());
        for (int position = end; position < endEnd; position++) {
            note(byEnd[position], slice, known.among, words);
        }
        return Bits.of(byPin.length, words);
    }

    /// Notes of a row's pins whether they touch.
    private void note(int row, Slice slice, Bits among, long[] words) {
        for (int i = firstOfRow[row]; i < firstOfRow[row + 1]; i++) {
            int pin = pinsOfRow[i];
            boolean touching =
                    row < slice.startTo()
                            && endOfPin[pin] >= slice.endFrom()
                            && among.contains(pin);
            long bit = 1L << pin;
            words[pin >> 6] = touching ? words[pin >> 6] | bit : words[pin >> 6] & ~bit;
        }
    }

    /// Looks at all pins, in parallel, as they lie in memory: a million take a millisecond.
    private Bits all(Slice slice, Bits among) {
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
}
