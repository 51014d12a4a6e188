package tumen.ui.picture;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;

/// Painted pictures as JavaFX images.
public final class FxImage {
    private FxImage() {}

    /// The same pixels, copied; on any thread.
    public static WritableImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        picture.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        return image;
    }
}
