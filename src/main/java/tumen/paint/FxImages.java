package tumen.paint;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/// Pixels as JavaFX images that share them, not copied.
public final class FxImages {
    private FxImages() {}

    /// A picture of premultiplied or opaque `int` pixels.
    public static Image shared(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        return shared(picture.getWidth(), picture.getHeight(), pixels);
    }

    /// Premultiplied pixels, row by row.
    static Image shared(int width, int height, int[] argb) {
        return new WritableImage(
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }
}
