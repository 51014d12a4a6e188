package tumen.storage;

import java.nio.charset.StandardCharsets;

/// Follows a project file's text just closely enough to find where it can be cut: before an object
/// that follows another one in one of the lists of things.
///
/// It checks nothing. What is wrong in a piece is found by whoever reads the piece; up to there,
/// cuts are right.
final class JsonOutline {
    private int depth;
    private boolean inText;
    private boolean escaped;
    private byte last;
    private byte beforeLast;
    private int keyStart;
    private String key = "";
    private boolean inThings;
    private int items;
    private int comma;
    private int line = 1;
    private int lineStart;
    private int columnBefore;

    /// The first cut at or after `from`, before the opening brace there; -1 if there is none. What
    /// lies before the cut, without the comma, is at least `least` bytes long.
    int nextCut(byte[] bytes, int from, int to, int least) {
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (inText) {
                i = skipText(bytes, i, to);
            } else if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                if (c == '{' && inThings && depth == 2 && afterThing() && comma >= least) {
                    return i;
                }
                step(c, i);
                beforeLast = last;
                last = c;
            }
        }
        return -1;
    }

    private boolean afterThing() {
        return last == ',' && beforeLast == '}';
    }

    /// The last byte of the text here, or the last byte there is.
    private int skipText(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                inText = false;
                if (depth == 1) {
                    key = new String(bytes, keyStart, i - keyStart, StandardCharsets.UTF_8);
                }
                return i;
            }
        }
        return to - 1;
    }

    private void step(byte c, int at) {
        switch (c) {
            case '"' -> {
                inText = true;
                keyStart = at + 1;
            }
            case '{', '[' -> {
                depth++;
                if (depth == 2) {
                    inThings = c == '[' && last == ':' && ProjectFormat.SECTIONS.contains(key);
                    items = 0;
                }
            }
            case '}', ']' -> depth--;
            case ',' -> {
                comma = at;
                if (depth == 2) {
                    items++;
                }
            }
            default -> {}
        }
    }

    /// Where the comma before the cut stands.
    int comma() {
        return comma;
    }

    /// How many things of the list stand before the cut.
    int items() {
        return items;
    }

    /// The line of the cut, from 1.
    int line() {
        return line;
    }

    /// What makes a text that begins at the cut whole.
    byte[] opening() {
        return ("{\"" + key + "\":[").getBytes(StandardCharsets.US_ASCII);
    }

    /// The characters before the cut in its line, counted as Java counts them.
    int column(byte[] bytes, int cut) {
        int before = lineStart < 0 ? columnBefore : 0;
        return before + Utf8.characters(bytes, Math.max(0, lineStart), cut);
    }

    /// Goes on with a text that begins at the cut, in this column.
    void startAgain(int column) {
        columnBefore = column;
        lineStart = -1;
        comma = 0;
    }
}
