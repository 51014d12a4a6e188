package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the kept one of its name in `src/test/resources/golden`.
public final class GoldenText {
    private static final Path NEW = Path.of("target", "golden");

    private GoldenText() {}

    /// Fails if the texts differ; the new one then lies in `target/golden`.
    public static void compare(String name, String text) {
        try {
            Files.createDirectories(NEW);
            Files.writeString(NEW.resolve(name + ".txt"), text);
            try (InputStream kept =
                    GoldenText.class.getResourceAsStream("/golden/" + name + ".txt")) {
                assertThat(kept).as("src/test/resources/golden/" + name + ".txt").isNotNull();
                assertThat(text).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
