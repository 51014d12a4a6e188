package tumen.paint;

import javafx.scene.text.Font;

import tumen.scene.Type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The font on board for JavaFX, registered on first use.
public final class FxFonts {
    private static final Font REGULAR = load(FontFiles.REGULAR);
    private static final Font BOLD = load(FontFiles.BOLD);

    private static final ConcurrentMap<Type, Font> SIZED = new ConcurrentHashMap<>();

    private FxFonts() {}

    /// The family's name, for style sheets; asking registers both weights.
    public static String family() {
        return REGULAR.getFamily();
    }

    /// The font of a text style, its letter spacing left out.
    public static Font of(Type type) {
        return SIZED.computeIfAbsent(
                type,
                style ->
                        Font.font(style.bold() ? BOLD.getName() : REGULAR.getName(), style.size()));
    }

    private static Font load(FontFiles file) {
        try (InputStream stream = file.open()) {
            Font font = Font.loadFont(stream, Type.BODY.size());
            if (font == null) {
                throw new IllegalStateException("font " + file + " cannot be read");
            }
            return font;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
