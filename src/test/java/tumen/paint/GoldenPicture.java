package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Compares a picture with the kept one of its name in `src/test/resources/golden`.
public final class GoldenPicture {
    private static final Path NEW = Path.of("target", "golden");
    private static final double TOLERATED = 0.004;

    private GoldenPicture() {}

    /// Fails if the pictures differ visibly; the new one then lies in `target/golden` to be looked
    /// at and, if it is right, copied over the kept one.
    public static void compare(String name, BufferedImage picture) {
        try {
            String mend =
                    keep(name, picture)
                            + " differs from src/test/resources/golden/"
                            + name
                            + ".png: look at both, and copy the new one over if it is right";
            try (InputStream kept =
                    GoldenPicture.class.getResourceAsStream("/golden/" + name + ".png")) {
                assertThat(kept).as(mend).isNotNull();
                assertThat(difference(ImageIO.read(kept), picture)).as(mend).isLessThan(TOLERATED);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Writes a picture to `target/golden` for looking at.
    public static Path keep(String name, BufferedImage picture) throws IOException {
        Files.createDirectories(NEW);
        Path written = NEW.resolve(name + ".png");
        ImageIO.write(picture, "png", written.toFile());
        return written;
    }

    /// The mean difference of colour, 0 (same) to 1 (black for white); 1 if the sizes differ.
    public static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += difference(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / (255.0 * 4 * one.getWidth() * one.getHeight());
    }

    private static int difference(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }
}
