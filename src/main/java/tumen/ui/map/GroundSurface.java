package tumen.ui.map;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/// The device pixels a ground is put together in. The toolkit keeps a copy of each picture it is
/// given until the next collection of the heap; so it is given one of the whole, not one of each
/// tile at each zoom.
///
/// Two sides take turns: one is painted while the other is being presented. For the JavaFX thread
/// only.
final class GroundSurface {
    private @Nullable Side side;
    private @Nullable Side other;

    /// Pixels as Java2D and as JavaFX know them.
    private record Side(BufferedImage picture, PixelBuffer<IntBuffer> pixels, Image image) {
        static Side of(int width, int height) {
            BufferedImage picture =
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            PixelBuffer<IntBuffer> pixels =
                    new PixelBuffer<>(
                            width,
                            height,
                            IntBuffer.wrap(argb(picture)),
                            PixelFormat.getIntArgbPreInstance());
            return new Side(picture, pixels, new WritableImage(pixels));
        }

        static int[] argb(BufferedImage picture) {
            return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        }

        boolean fits(int width, int height) {
            return picture.getWidth() == width && picture.getHeight() == height;
        }
    }

    /// Turns the sides and begins anew on sea, which what is painted replaces: blending would take
    /// four times as long. The pen is to be disposed of before [#finish].
    Graphics2D begin(int width, int height, Color sea) {
        Graphics2D pen = turned(width, height).picture().createGraphics();
        pen.setColor(sea);
        pen.fillRect(0, 0, width, height);
        pen.setComposite(AlphaComposite.Src);
        return pen;
    }

    /// Turns the sides and has the pixels filled, premultiplied, row by row.
    void fill(int width, int height, Consumer<int[]> pixels) {
        pixels.accept(Side.argb(turned(width, height).picture()));
    }

    private Side turned(int width, int height) {
        Side next = other != null && other.fits(width, height) ? other : Side.of(width, height);
        other = side;
        side = next;
        return next;
    }

    /// What was painted since it was begun.
    Image finish() {
        Side painted = begun();
        painted.pixels().updateBuffer(_ -> null);
        return painted.image();
    }

    /// What was finished last.
    Image image() {
        return begun().image();
    }

    private Side begun() {
        if (side == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return side;
    }
}
