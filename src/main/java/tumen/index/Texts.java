package tumen.index;

import tumen.progress.Watch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Many folded texts in little room, searched for a word by reading them all, several threads at a
/// time.
///
/// Signs are kept in one to three bytes like UTF-8, with the Cyrillic letters where UTF-8 has
/// control characters, so that Latin and Cyrillic take a byte a letter and Hangul three a syllable.
/// As in UTF-8 no sign is found within another, so comparing bytes finds words.
final class Texts {
    /// A multiple of 64, so that no two threads write to the same word of hits.
    private static final int TEXTS_OF_CHUNK = 2048;

    private static final char TITLE_END = 0xFE;
    private static final char TEXT_END = 0xFF;
    private static final char CYRILLIC = 0x430;
    private static final int LETTERS = 0x20;

    private final String[] chunks;
    private final int[] starts;

    /// The texts a word occurs in, and those it occurs in the title of.
    record Hits(Bits texts, Bits titles) {}

    private Texts(String[] chunks, int[] starts) {
        this.chunks = chunks;
        this.starts = starts;
    }

    /// Folds and keeps the title and the rest of some texts.
    static Texts of(int size, IntFunction<String> titles, IntFunction<String> others, Watch watch) {
        int[] starts = new int[size];
        String[] chunks =
                IntStream.range(0, (size + TEXTS_OF_CHUNK - 1) / TEXTS_OF_CHUNK)
                        .parallel()
                        .mapToObj(chunk -> {
                            ByteWriter bytes = new ByteWriter();
                            int end = Math.min(size, (chunk + 1) * TEXTS_OF_CHUNK);
                            for (int text = chunk * TEXTS_OF_CHUNK; text < end; text++) {
                                starts[text] = bytes.size();
                                bytes.write(SearchText.normalise(titles.apply(text)));
                                bytes.mark(TITLE_END);
                                bytes.write(SearchText.normalise(others.apply(text)));
                                bytes.mark(TEXT_END);
                                watch.each(text);
                            }
                            return bytes.text();
                        })
                        .toArray(String[]::new);
        return new Texts(chunks, starts);
    }

    /// The texts a folded word occurs in.
    ///
    /// @throws CancellationException soon after the current thread was interrupted
    Hits find(String word) {
        String wanted = encoded(word);
        long[] texts = Bits.words(starts.length);
        long[] titles = Bits.words(starts.length);
        forEachChunk(chunk -> scan(chunk, wanted, texts, titles));
        return new Hits(Bits.of(starts.length, texts), Bits.of(starts.length, titles));
    }

    /// The texts a folded word occurs in, of those looked at only.
    Hits find(String word, Bits among) {
        String wanted = encoded(word);
        long[] texts = Bits.words(starts.length);
        long[] titles = Bits.words(starts.length);
        forEachChunk(chunk ->
                among.forEach(
                        chunk * TEXTS_OF_CHUNK,
                        endOfChunk(chunk),
                        text -> {
                            int at = chunks[chunk].indexOf(wanted, starts[text], end(chunk, text));
                            if (at >= 0) {
                                note(chunk, text, at, texts, titles);
                            }
                        }));
        return new Hits(Bits.of(starts.length, texts), Bits.of(starts.length, titles));
    }

    /// Works on all chunks, unless the one who asked no longer wants to know.
    private void forEachChunk(IntConsumer work) {
        Thread asking = Thread.currentThread();
        IntStream.range(0, chunks.length)
                .parallel()
                .forEach(chunk -> {
                    if (asking.isInterrupted()) {
                        throw new CancellationException("another question was asked");
                    }
                    work.accept(chunk);
                });
    }

    private void scan(int chunk, String wanted, long[] texts, long[] titles) {
        String bytes = chunks[chunk];
        int end = endOfChunk(chunk);
        int text = chunk * TEXTS_OF_CHUNK;
        int at = bytes.indexOf(wanted);
        while (at >= 0) {
            text = textAt(at, text, end);
            note(chunk, text, at, texts, titles);
            text++;
            at = text < end ? bytes.indexOf(wanted, starts[text]) : -1;
        }
    }

    private void note(int chunk, int text, int at, long[] texts, long[] titles) {
        texts[text >> 6] |= 1L << text;
        if (chunks[chunk].indexOf(TITLE_END, starts[text], at) < 0) {
            titles[text >> 6] |= 1L << text;
        }
    }

    private int textAt(int at, int from, int end) {
        int low = from;
        int step = 1;
        while (low + step < end && starts[low + step] <= at) {
            low += step;
            step <<= 1;
        }
        int found = Arrays.binarySearch(starts, low, Math.min(end, low + step), at);
        return found >= 0 ? found : -found - 2;
    }

    private int endOfChunk(int chunk) {
        return Math.min(starts.length, (chunk + 1) * TEXTS_OF_CHUNK);
    }

    private int end(int chunk, int text) {
        return text + 1 < endOfChunk(chunk) ? starts[text + 1] : chunks[chunk].length();
    }

    private static String encoded(String word) {
        ByteWriter bytes = new ByteWriter();
        bytes.write(word);
        return bytes.text();
    }

    /// Encodes texts into one run of bytes.
    private static final class ByteWriter {
        private byte[] bytes = new byte[64];
        private int size;

        int size() {
            return size;
        }

        void write(String text) {
            for (int i = 0; i < text.length(); i++) {
                int sign = exchanged(text.charAt(i));
                if (sign < 0x80) {
                    mark(sign);
                } else if (sign < 0x800) {
                    mark(0xC0 | (sign >> 6));
                    mark(0x80 | (sign & 0x3F));
                } else {
                    mark(0xE0 | (sign >> 12));
                    mark(0x80 | (sign >> 6 & 0x3F));
                    mark(0x80 | (sign & 0x3F));
                }
            }
        }

        void mark(int value) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) value;
        }

        /// The bytes as a string of one byte a sign, whose search the machine does best.
        String text() {
            return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        }

        private static int exchanged(char sign) {
            if (sign < LETTERS) {
                return sign + CYRILLIC;
            }
            return sign >= CYRILLIC && sign < CYRILLIC + LETTERS ? sign - CYRILLIC : sign;
        }
    }
}
