package tumen.storage;

import tumen.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a piece on their way to the parser: strictly UTF-8, and the last of them still at
/// hand, to say what stands where the parser stopped.
final class JsonTape extends InputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream more;
    private final Utf8 utf8 = new Utf8();
    private byte[] bytes;
    private int end;
    private int at;

    /// Up to here bytes can be given; what stands there cannot, unless it is the end.
    private int right;

    /// How many bytes were here before those at hand, and where the first of these stands.
    private long gone;

    private int line;
    private int column;

    /// Gives so many bytes of an array, which is its own until they are given, then those of a
    /// stream.
    JsonTape(byte[] bytes, int length, InputStream more, Piece.Start start) {
        this.bytes = bytes;
        this.end = length;
        this.more = more;
        this.line = start.line();
        this.column = start.column() - (hasMark() ? 1 : 0);
        look();
    }

    /// The array at hand, which nobody is to write to before all of it was given.
    byte[] bytes() {
        return bytes;
    }

    /// Whether a byte order mark comes first.
    boolean hasMark() {
        return at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == right) {
            if (right < end) {
                throw wrong();
            }
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, right - at);
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    private JsonException wrong() {
        if (bytes[at] == 0) {
            return wrong(gone + at, Words.of("fault.notJson", Words.of("fault.json.value")));
        }
        byte broken = bytes[Utf8.broken(bytes, at)];
        return new JsonException(
                line + lines(at), Words.of("fault.utf8", "%02X".formatted(broken)));
    }

    /// Takes more of the stream in the place of what was given long ago; false at its end, where
    /// nothing changes: most pieces have no more.
    private boolean fill() throws IOException {
        int next = more.read();
        if (next < 0) {
            return false;
        }
        int passed = Math.max(0, end - BUFFER_BYTES);
        pass(passed);
        bytes = Arrays.copyOfRange(bytes, passed, passed + 2 * BUFFER_BYTES);
        end -= passed;
        at = end;
        bytes[end++] = (byte) next;
        end += Math.max(0, more.read(bytes, end, bytes.length - end));
        look();
        return true;
    }

    /// Looks how far the bytes not given yet are right. A parser takes zeros among the first for
    /// another encoding.
    private void look() {
        int wrong = utf8.firstWrong(bytes, at, end);
        right = wrong < 0 ? end : wrong;
        for (int i = at; i < Math.min(right, 4 - gone); i++) {
            right = bytes[i] == 0 ? i : right;
        }
    }

    private void pass(int count) {
        int start = lineStart(count);
        column = Utf8.characters(bytes, start, count) + (start == 0 ? column : 0);
        line += lines(count);
        gone += count;
    }

    private int lines(int until) {
        int lines = 0;
        for (int i = 0; i < until; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private int lineStart(int place) {
        int start = place;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    /// Has the bytes up to an offset at hand, if there are so many; nothing can be read afterwards.
    void reach(long offset) {
        try {
            while (offset >= gone + end) {
                if (!fill()) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The byte at an offset from the beginning; -1 beyond the end, and where it is long gone.
    int at(long offset) {
        return offset >= gone && offset < gone + end ? bytes[(int) (offset - gone)] & 0xFF : -1;
    }

    /// The sign whose first byte stands at an offset.
    String sign(long offset) {
        int first = (int) (offset - gone);
        return new String(
                bytes,
                first,
                Math.min(Utf8.length(bytes[first]), end - first),
                StandardCharsets.UTF_8);
    }

    /// What is wrong at an offset from the beginning.
    JsonException wrong(long offset, String message) {
        int place = Math.clamp(offset - gone, 0, end);
        int start = lineStart(place);
        int before = Utf8.characters(bytes, start, place) + (start == 0 ? column : 0);
        return new JsonException(
                line + lines(place), Words.of("fault.column", before + 1, message));
    }
}
