package tumen.storage;

import tumen.words.Words;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Texts in UTF-8, read strictly.
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /// How many characters, as Java counts them, some bytes are.
    static int characters(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean continues = (bytes[i] & 0xC0) == 0x80;
            boolean isPair = (bytes[i] & 0xF8) == 0xF0;
            count += continues ? 0 : isPair ? 2 : 1;
        }
        return count;
    }

    /// The text of some bytes.
    ///
    /// @param line where they stand, for the message
    /// @throws JsonException if they are not UTF-8
    static String text(byte[] bytes, int from, int to, int line) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes, from, to, line);
        }
        return text;
    }

    private static void check(byte[] bytes, int from, int to, int line) {
        ByteBuffer read = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer characters = CharBuffer.allocate(to - from);
        if (StandardCharsets.UTF_8.newDecoder().decode(read, characters, true).isError()) {
            throw new JsonException(
                    line, Words.of("fault.utf8", "%02X".formatted(bytes[read.position()])));
        }
    }
}
