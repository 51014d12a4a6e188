package tumen.paint;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// How wide the letters of a font file are as it says itself, in fractions of the type size: Java2D
/// takes longer to be ready than a whole start has time for.
///
/// Reads what it needs of the TrueType tables `head`, `hhea`, `hmtx` and `cmap`, the last for
/// characters up to U+FFFF only.
final class LetterWidths {
    private static final String SCALE = "head";
    private static final String COUNT = "hhea";
    private static final String WIDTHS = "hmtx";
    private static final String LETTERS = "cmap";
    private static final List<String> WANTED = List.of(SCALE, COUNT, WIDTHS, LETTERS);

    private static final int SIGNS_AT = 14;

    private final ByteBuffer widths;
    private final int count;
    private final float scale;

    /// Which shape belongs to a character, by ranges: `cmap` in its format 4.
    private final ByteBuffer letters;

    /// Twice how many ranges there are.
    private final int ranges;

    /// Where a table lies in the file.
    private record Table(String name, int offset, int length) {}

    private LetterWidths(ByteBuffer scale, ByteBuffer count, ByteBuffer widths, ByteBuffer cmap) {
        this.scale = Short.toUnsignedInt(scale.getShort(18));
        this.count = Short.toUnsignedInt(count.getShort(34));
        this.widths = widths;
        letters = lettersOfWindows(cmap);
        ranges = Short.toUnsignedInt(letters.getShort(6));
    }

    static LetterWidths of(FontFiles file) {
        try (var in = new DataInputStream(file.open())) {
            List<Table> tables = tables(in);
            ByteBuffer[] read = new ByteBuffer[WANTED.size()];
            int at = 12 + 16 * tables.size();
            for (Table table : tables) {
                if (WANTED.contains(table.name())) {
                    in.skipNBytes((long) table.offset() - at);
                    read[WANTED.indexOf(table.name())] =
                            ByteBuffer.wrap(in.readNBytes(table.length()));
                    at = table.offset() + table.length();
                }
            }
            return new LetterWidths(read[0], read[1], read[2], read[3]);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Table> tables(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        Table[] tables = new Table[in.readUnsignedShort()];
        in.skipNBytes(6);
        for (int i = 0; i < tables.length; i++) {
            String name = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            in.skipNBytes(4);
            tables[i] = new Table(name, in.readInt(), in.readInt());
        }
        Arrays.sort(tables, (one, other) -> Integer.compare(one.offset(), other.offset()));
        return List.of(tables);
    }

    private static ByteBuffer lettersOfWindows(ByteBuffer cmap) {
        for (int entry = 0; entry < cmap.getShort(2); entry++) {
            int at = cmap.getInt(8 + 8 * entry);
            if (cmap.getInt(4 + 8 * entry) == (3 << 16 | 1) && cmap.getShort(at) == 4) {
                return cmap.slice(at, Short.toUnsignedInt(cmap.getShort(at + 2)));
            }
        }
        throw new IllegalArgumentException("no cmap of format 4");
    }

    /// The advance of a character at size 1; NaN if the font has none, or none to be seen.
    float of(int codePoint) {
        int shape = Character.isBmpCodePoint(codePoint) && isSeen(codePoint) ? shape(codePoint) : 0;
        return shape == 0
                ? Float.NaN
                : Short.toUnsignedInt(widths.getShort(4 * Math.min(shape, count - 1))) / scale;
    }

    private static boolean isSeen(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    private int shape(int letter) {
        int range = range(letter);
        int first = unsigned(SIGNS_AT + ranges + 2 + range);
        if (letter < first) {
            return 0;
        }
        int delta = unsigned(SIGNS_AT + 2 * ranges + 2 + range);
        int list = SIGNS_AT + 3 * ranges + 2 + range;
        int offset = unsigned(list);
        if (offset == 0) {
            return letter + delta & 0xFFFF;
        }
        int shape = unsigned(list + offset + 2 * (letter - first));
        return shape == 0 ? 0 : shape + delta & 0xFFFF;
    }

    /// Twice the number of the first range that ends at a letter or behind it; the last one ends at
    /// U+FFFF.
    private int range(int letter) {
        int low = 0;
        int high = ranges / 2 - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (unsigned(SIGNS_AT + 2 * middle) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(letters.getShort(at));
    }
}
