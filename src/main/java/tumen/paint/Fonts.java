package tumen.paint;

import tumen.scene.Type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The font on board for Java2D. No kerning, no hinting: a text is as wide as the sum of its
/// letters at any size, so that both painters set it alike.
public final class Fonts {
    /// Text is measured and outlined in exact, unrounded positions.
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final Font REGULAR = load(FontFiles.REGULAR);
    private static final Font BOLD = load(FontFiles.BOLD);

    private Fonts() {}

    /// The font of a text style, its letter spacing left out.
    public static Font of(Type type) {
        return of(type.bold(), (float) type.size());
    }

    static Font of(boolean bold, float size) {
        return (bold ? BOLD : REGULAR).deriveFont(size);
    }

    private static Font load(FontFiles file) {
        try (InputStream stream = file.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("font " + file + " cannot be read", problem);
        }
    }
}
