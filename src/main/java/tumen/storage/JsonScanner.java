package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads JSON (RFC 8259) off bytes in UTF-8, strictly, and knows where it is. Whoever uses it looks
/// with [#peek()] at what comes next and asks for it.
///
/// Throws [JsonException] at the first byte that cannot stand where it does, and
/// `UncheckedIOException` when the stream fails.
final class JsonScanner {
    private static final int BUFFER_BYTES = 1 << 16;

    /// The longest text in bytes: each of its characters may be written like `\u1234`.
    private static final int MOST_BYTES = 6 * ReadLimits.TEXT_LENGTH;

    private static final int NOTHING = Integer.MAX_VALUE;
    private static final byte ALONE = 0;
    private static final byte TOGETHER = 1;
    private static final byte OTHERWISE = 2;

    /// How each byte may stand in a text: as a sign, as a part of one, or not as it is.
    private static final byte[] IN_TEXT = new byte[0x100];

    static {
        Arrays.fill(IN_TEXT, 0, ' ', OTHERWISE);
        IN_TEXT['"'] = OTHERWISE;
        IN_TEXT['\\'] = OTHERWISE;
        Arrays.fill(IN_TEXT, 0x80, 0x100, TOGETHER);
    }

    private final InputStream more;
    private final JsonNames names = new JsonNames();
    private byte[] bytes;
    private int at;
    private int end;

    /// The first byte that is still needed, or [#NOTHING] before `at`.
    private int kept = NOTHING;

    private int depth;
    private int line;
    private int lineStart;
    private int columnBefore;
    private long offsetBefore;

    /// Reads the bytes of an array, which is its own from now on, then those of a stream.
    JsonScanner(byte[] bytes, InputStream more, Piece.Start start) {
        this.bytes = bytes;
        this.end = bytes.length;
        this.more = more;
        this.line = start.line();
        this.columnBefore = start.column();
        this.offsetBefore = start.offset();
    }

    /// Passes over a byte order mark; whether there is one.
    boolean skipByteOrderMark() {
        boolean is = look() == 0xEF && startsWith("\uFEFF");
        if (is) {
            lineStart = at;
        }
        return is;
    }

    /// The next byte that is no white space, from 0 to 255, not taken yet; -1 at the end.
    int peek() {
        do {
            while (at < end) {
                byte c = bytes[at];
                if (c == '\n') {
                    line++;
                    lineStart = at + 1;
                    columnBefore = 0;
                } else if (c != ' ' && c != '\r' && c != '\t') {
                    return c & 0xFF;
                }
                at++;
            }
        } while (fill());
        return -1;
    }

    /// Where in the file what [#peek()] tells stands.
    Spot spot() {
        return new Spot(line, offsetBefore + at);
    }

    /// Goes into the list or object that begins here; whether anything is in it.
    boolean enter(char closing) {
        at++;
        if (++depth > ReadLimits.DEPTH) {
            throw beyond("fault.most.depth", ReadLimits.DEPTH);
        }
        return !leaves(closing);
    }

    /// Goes on in a list or object; whether anything more is in it.
    boolean another(char closing) {
        if (peek() == ',') {
            at++;
            return true;
        }
        if (leaves(closing)) {
            return false;
        }
        throw unexpected(Words.of("fault.json.comma", closing));
    }

    private boolean leaves(char closing) {
        if (peek() != closing) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    /// A field's name, with the colon after it. Equal names are the same object.
    String name() {
        if (peek() != '"') {
            throw unexpected(Words.of("fault.json.name"));
        }
        String known = plainName();
        String name = known == null ? text().intern() : known;
        if (name.length() > ReadLimits.NAME_LENGTH) {
            throw beyond("fault.most.name", ReadLimits.NAME_LENGTH);
        }
        if (peek() != ':') {
            throw unexpected(Words.of("fault.json.colon"));
        }
        at++;
        return name;
    }

    private @Nullable String plainName() {
        int hash = 0;
        for (int i = at + 1; i < end; i++) {
            byte c = bytes[i];
            if (c == '"') {
                String name = names.of(bytes, at + 1, i, hash);
                at = i + 1;
                return name;
            }
            if (IN_TEXT[c & 0xFF] != ALONE) {
                return null;
            }
            hash = 31 * hash + c;
        }
        return null;
    }

    /// The text whose opening quotation mark is next.
    String text() {
        at++;
        kept = at;
        boolean together = passAsItIs();
        String text = bytes[at] == '"' ? decoded(together) : escaped(together);
        at++;
        kept = NOTHING;
        if (text.length() > ReadLimits.TEXT_LENGTH) {
            throw beyond("fault.most.text", ReadLimits.TEXT_LENGTH);
        }
        return text;
    }

    /// Goes to the next byte of a text that does not stand in it as it is; whether there are signs
    /// of several bytes before.
    private boolean passAsItIs() {
        int seen = 0;
        do {
            byte[] read = bytes;
            int last = end;
            for (int i = at; i < last; i++) {
                int kind = IN_TEXT[read[i] & 0xFF];
                if (kind == OTHERWISE) {
                    at = i;
                    return seen != 0;
                }
                seen |= kind;
            }
            at = last;
        } while (fill());
        throw broken(Words.of("fault.json.endless"));
    }

    private String decoded(boolean together) {
        return together
                ? Utf8.text(bytes, kept, at, line)
                : new String(bytes, kept, at - kept, StandardCharsets.ISO_8859_1);
    }

    private String escaped(boolean together) {
        StringBuilder text = new StringBuilder(decoded(together));
        while (bytes[at] != '"') {
            if (bytes[at] != '\\') {
                throw unexpected(Words.of("fault.json.letter"));
            }
            at++;
            text.append(escape());
            kept = at;
            text.append(decoded(passAsItIs()));
        }
        return text.toString();
    }

    private char escape() {
        int sign = look();
        at++;
        return switch (sign) {
            case '"', '\\', '/' -> (char) sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit());
            default -> {
                at--;
                throw unexpected(Words.of("fault.json.escape", "\" \\ / b f n r t u"));
            }
        };
    }

    private int hexDigit() {
        int digit = Character.digit(Math.min(look(), 0x80), 16);
        if (digit < 0) {
            throw unexpected(Words.of("fault.json.hex"));
        }
        at++;
        return digit;
    }

    /// The number whose first sign is next, as it is written.
    String number() {
        kept = at;
        if (look() == '-') {
            at++;
        }
        if (look() == '0') {
            at++;
        } else {
            digits();
        }
        if (look() == '.') {
            at++;
            digits();
        }
        if ((look() | 0x20) == 'e') {
            at++;
            if (look() == '+' || look() == '-') {
                at++;
            }
            digits();
        }
        if (at - kept > ReadLimits.NUMBER_LENGTH) {
            throw beyond("fault.most.number", ReadLimits.NUMBER_LENGTH);
        }
        String text = decoded(false);
        kept = NOTHING;
        return text;
    }

    private void digits() {
        if (!isDigit(look())) {
            throw unexpected(Words.of("fault.json.digit"));
        }
        while (isDigit(look())) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /// Passes over a word that is next, such as `true`.
    void word(String word) {
        if (!startsWith(word)) {
            throw unexpected("a value");
        }
    }

    /// Passes over some signs if they are next.
    private boolean startsWith(String signs) {
        byte[] wanted = signs.getBytes(StandardCharsets.UTF_8);
        boolean is =
                has(wanted.length)
                        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
        at += is ? wanted.length : 0;
        return is;
    }

    /// The next byte, not taken yet; -1 at the end.
    private int look() {
        return has(1) ? bytes[at] & 0xFF : -1;
    }

    /// Whether so many bytes are left; they are then at hand.
    private boolean has(int count) {
        boolean more = true;
        while (more && end - at < count) {
            more = fill();
        }
        return more;
    }

    private static boolean continues(byte part) {
        return (part & 0xC0) == 0x80;
    }

    /// Takes more of the stream; false at its end.
    private boolean fill() {
        int from = Math.min(kept, at);
        if (from > 0) {
            if (lineStart < from) {
                columnBefore += Utf8.characters(bytes, lineStart, from);
            }
            lineStart = Math.max(0, lineStart - from);
            offsetBefore += from;
            System.arraycopy(bytes, from, bytes, 0, end - from);
            at -= from;
            end -= from;
            kept = kept == NOTHING ? NOTHING : 0;
        }
        if (end == bytes.length) {
            if (end > MOST_BYTES) {
                throw beyond("fault.most.text", ReadLimits.TEXT_LENGTH);
            }
            bytes = Arrays.copyOf(bytes, Math.max(BUFFER_BYTES, 2 * end));
        }
        try {
            int count = more.read(bytes, end, bytes.length - end);
            end += Math.max(0, count);
            return count >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong where another sign should stand.
    JsonException unexpected(String expected) {
        if (look() < 0) {
            return broken(Words.of("fault.json.ends", expected));
        }
        int length = 1;
        while (bytes[at] < 0 && length < 4 && has(length + 1) && continues(bytes[at + length])) {
            length++;
        }
        String sign = Utf8.text(bytes, at, at + length, line);
        return broken(Words.of("fault.json.instead", sign, expected));
    }

    private JsonException broken(String message) {
        return failed(Words.of("fault.notJson", message));
    }

    private JsonException beyond(String key, int most) {
        return failed(Words.of(key, Words.number(most)));
    }

    private JsonException failed(String message) {
        int column = columnBefore + Utf8.characters(bytes, lineStart, at) + 1;
        return new JsonException(line, Words.of("fault.column", column, message));
    }
}
