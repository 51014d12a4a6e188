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

    /// The side of a tile in pixels, and the mean difference in one that somebody would see: a
    /// symbol or a word that is missing, however large the picture.
    private static final int TILE = 12;

    private static final double SEEN = 0.13;

    /// The same where thin lines matter.
    private static final double LINES = 0.05;

    private GoldenPicture() {}

    /// Fails if the pictures differ visibly; the new one then lies in `target/golden` to be looked
    /// at and, if it is right, copied over the kept one.
    public static void compare(String name, BufferedImage picture) {
        compare(name, picture, SEEN);
    }

    /// The same for pictures in which a thin line may not be missing.
    static void compareLines(String name, BufferedImage picture) {
        compare(name, picture, LINES);
    }

    private static void compare(String name, BufferedImage picture, double seen) {
        try {
            String mend =
                    keep(name, picture)
                            + " differs from src/test/resources/golden/"
                            + name
                            + ".png: look at both, and copy the new one over if it is right";
            BufferedImage before = kept(name);
            assertThat(difference(before, picture)).as(mend).isLessThan(TOLERATED);
            assertThat(worst(before, picture)).as(mend).isLessThan(seen);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The kept picture of a name.
    static BufferedImage kept(String name) throws IOException {
        String resource = "/golden/" + name + ".png";
        try (InputStream kept = GoldenPicture.class.getResourceAsStream(resource)) {
            assertThat(kept).as(resource).isNotNull();
            return ImageIO.read(kept);
        }
    }

    /// Whether `compareLines` would see a difference between two pictures of one size.
    static boolean isSeenToDiffer(BufferedImage one, BufferedImage other) {
        return difference(one, other) >= TOLERATED || worst(one, other) >= LINES;
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

    /// The mean difference of the tile that differs most, of two pictures of one size.
    static double worst(BufferedImage one, BufferedImage other) {
        double worst = 0;
        for (int y = 0; y < one.getHeight(); y += TILE) {
            for (int x = 0; x < one.getWidth(); x += TILE) {
                int width = Math.min(TILE, one.getWidth() - x);
                int height = Math.min(TILE, one.getHeight() - y);
                worst =
                        Math.max(
                                worst,
                                difference(
                                        one.getSubimage(x, y, width, height),
                                        other.getSubimage(x, y, width, height)));
            }
        }
        return worst;
    }

    private static int difference(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }
}
