package tumen.paint;

import java.awt.Font;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/// How wide the letters of one weight are, in fractions of the type size, looked up once each:
/// those of the font on board in its file, by Java2D what others have to show.
final class Advances {
    private static final int DIRECT = 0x3000;
    private static final int HANGUL_FROM = 0xAC00;
    private static final int HANGUL_TO = 0xD7A4;
    private static final float MEASURED_AT = 1000;

    private final boolean bold;
    private final LetterWidths letters;
    private final float[] direct = new float[DIRECT];
    private final float[] hangul = new float[HANGUL_TO - HANGUL_FROM];
    private final ConcurrentHashMap<Integer, Float> others = new ConcurrentHashMap<>();

    Advances(boolean bold) {
        this.bold = bold;
        letters = LetterWidths.of(bold ? FontFiles.BOLD : FontFiles.REGULAR);
        Arrays.fill(direct, Float.NaN);
        Arrays.fill(hangul, Float.NaN);
    }

    /// The advance of a character at size 1. Safe from any thread: a letter measured twice is
    /// measured alike.
    float of(int codePoint) {
        if (codePoint < DIRECT) {
            return cached(direct, codePoint, codePoint);
        }
        if (codePoint >= HANGUL_FROM && codePoint < HANGUL_TO) {
            return cached(hangul, codePoint - HANGUL_FROM, codePoint);
        }
        return others.computeIfAbsent(codePoint, this::measured);
    }

    private float cached(float[] cache, int index, int codePoint) {
        float advance = cache[index];
        if (Float.isNaN(advance)) {
            advance = measured(codePoint);
            cache[index] = advance;
        }
        return advance;
    }

    private float measured(int codePoint) {
        float known = letters.of(codePoint);
        if (!Float.isNaN(known)) {
            return known;
        }
        Font font = Fonts.of(bold, MEASURED_AT);
        String text = Character.toString(codePoint);
        return (float) font.createGlyphVector(Fonts.EXACT, text).getLogicalBounds().getWidth()
                / MEASURED_AT;
    }
}
