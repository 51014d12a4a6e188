package tumen.ui;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// An icon of the Feather set: a letter of its font, coloured by the theme like the words around.
public final class Icon extends Text {
    private static final double SIZE = 18;
    private static final Font FONT = load();

    public Icon(Feather feather) {
        setFont(FONT);
        getStyleClass().add("font-icon");
        show(feather);
    }

    /// Becomes another icon.
    public void show(Feather feather) {
        setText(Character.toString(feather.getCode()));
    }

    private static Font load() {
        String file = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
        try (InputStream stream = Feather.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(
                    Font.loadFont(Objects.requireNonNull(stream, file), SIZE), file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
