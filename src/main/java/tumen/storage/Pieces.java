package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Cuts a project file into pieces that can be read at the same time. What cannot be cut, such as
/// one thing as large as a book, stays in one piece that is read as it comes.
final class Pieces {
    private static final int LEAST_BYTES = 1 << 18;
    private static final int MOST_BYTES = 1 << 24;

    /// A new array has room for a piece larger by this part of it.
    private static final int ROOM = 8;

    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

    private final Counted stream;
    private final int least;
    private final JsonOutline outline = new JsonOutline();
    private byte[] buffer;
    private int filled;
    private int scanned;
    private byte[] opening = {};

    /// Arrays of pieces that were read. New ones would be copied by the collector while they wait.
    private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

    private Piece.@Nullable Start start = Piece.Start.OF_FILE;

    Pieces(InputStream stream, long limit) {
        this(stream, limit, LEAST_BYTES);
    }

    /// Pieces of at least so many bytes, but for the last.
    Pieces(InputStream stream, long limit, int least) {
        this.stream = new Counted(stream, limit);
        this.least = least;
        buffer = new byte[least + least / 4 + 1];
    }

    /// The next piece; null after the last.
    ///
    /// @throws UnreadableException when the file is longer than the limit
    @Nullable Piece next() throws IOException {
        Piece.Start here = start;
        if (here == null) {
            return null;
        }
        int cut = nextCut();
        return cut < 0 ? last(here) : upTo(cut, here);
    }

    /// How many bytes were taken from the file so far.
    long bytesRead() {
        return stream.count;
    }

    private int nextCut() throws IOException {
        int cut = outline.nextCut(buffer, scanned, filled, least);
        while (cut < 0 && fill()) {
            cut = outline.nextCut(buffer, scanned, filled, least);
        }
        return cut;
    }

    /// Takes more of the file; false at its end, or when the buffer may not grow any more.
    private boolean fill() throws IOException {
        scanned = filled;
        if (filled == buffer.length) {
            if (filled >= MOST_BYTES) {
                return false;
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = stream.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, count);
        return count >= 0;
    }

    private Piece last(Piece.Start here) {
        start = null;
        return piece(filled, new byte[0], stream, here, true);
    }

    /// Takes back the array of a piece that was read, for another one.
    void takeBack(Piece piece) {
        spare.add(piece.json().bytes());
    }

    private Piece upTo(int cut, Piece.Start here) {
        Piece piece = piece(outline.comma(), END, InputStream.nullInputStream(), here, false);
        int column = outline.column(buffer, cut);
        opening = outline.opening();
        start =
                new Piece.Start(
                        outline.line(),
                        column - opening.length,
                        here.offset() + cut,
                        outline.items());
        System.arraycopy(buffer, cut, buffer, 0, filled - cut);
        filled -= cut;
        scanned = 0;
        outline.startAgain(column);
        return piece;
    }

    private Piece piece(
            int length, byte[] end, InputStream more, Piece.Start here, boolean isLast) {
        int whole = opening.length + length + end.length;
        byte[] old = spare.poll();
        byte[] text = old == null || old.length < whole ? new byte[whole + whole / ROOM] : old;
        System.arraycopy(opening, 0, text, 0, opening.length);
        System.arraycopy(buffer, 0, text, opening.length, length);
        System.arraycopy(end, 0, text, opening.length + length, end.length);
        return new Piece(new JsonTokens(text, whole, more, here), here, isLast);
    }

    /// Counts what is read and refuses to read beyond a limit.
    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long count;

        Counted(InputStream stream, long limit) {
            super(stream);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            if (count > limit) {
                throw new UnreadableException(Words.of("fault.file.large", Words.number(limit)));
            }
            return read;
        }
    }
}
