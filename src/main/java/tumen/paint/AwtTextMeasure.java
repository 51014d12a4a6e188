package tumen.paint;

import tumen.scene.TextMeasure;
import tumen.scene.Type;

/// Measures text in the font on board, on any thread, without a display.
public final class AwtTextMeasure implements TextMeasure {
    /// The one there needs to be: it only remembers the widths of letters.
    public static final AwtTextMeasure INSTANCE = new AwtTextMeasure();

    private final Advances regular = new Advances(false);
    private final Advances bold = new Advances(true);

    private AwtTextMeasure() {}

    @Override
    public double width(String text, Type type) {
        Advances advances = advances(type);
        double letters = 0;
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            int codePoint = text.codePointAt(at);
            letters += advances.of(codePoint);
            at += Character.charCount(codePoint);
        }
        return letters * type.size() + Math.max(0, count - 1) * type.spacing();
    }

    /// From one letter's start to the next one's, in pixels.
    double step(int codePoint, Type type) {
        return advances(type).of(codePoint) * type.size() + type.spacing();
    }

    private Advances advances(Type type) {
        return type.bold() ? bold : regular;
    }
}
