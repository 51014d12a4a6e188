package tumen.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 strictly and counts lines; a byte order mark is skipped and remembered.
///
/// Throws `UnreadableException` with the line at the first byte that is not UTF-8.
final class Utf8Reader extends Reader {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int line;
    private boolean started;
    private boolean ended;
    private boolean byteOrderMark;

    /// Reads text that begins in this line of its file.
    Utf8Reader(InputStream bytes, int line) {
        this.bytes = bytes;
        this.line = line;
    }

    /// Whether the file began with a byte order mark.
    boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(pending, characters, ended);
            int count = characters.position();
            countLines(target, offset, count);
            if (result.isError() && count == 0) {
                throw notUtf8();
            }
            if (count > 0) {
                int kept = withoutMark(target, offset, count);
                if (kept > 0) {
                    return kept;
                }
                characters.clear();
            } else if (ended) {
                return -1;
            }
            fill();
        }
    }

    private int withoutMark(char[] target, int offset, int count) {
        if (started || target[offset] != BYTE_ORDER_MARK) {
            started = true;
            return count;
        }
        started = true;
        byteOrderMark = true;
        System.arraycopy(target, offset + 1, target, offset, count - 1);
        return count - 1;
    }

    private void countLines(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n') {
                line++;
            }
        }
    }

    private void fill() throws IOException {
        pending.compact();
        int count = bytes.read(pending.array(), pending.position(), pending.remaining());
        if (count < 0) {
            ended = true;
        } else {
            pending.position(pending.position() + count);
        }
        pending.flip();
    }

    private IOException notUtf8() {
        return new UnreadableException(
                line,
                "byte 0x%02X is not UTF-8; save the file with the encoding UTF-8"
                        .formatted(pending.get(pending.position())));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
