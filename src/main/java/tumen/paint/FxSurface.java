package tumen.paint;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Pixels that are painted again and again, as Java2D and as JavaFX know them, shared, not copied;
/// in bands of rows, side by side. For the JavaFX thread only, but for what it has done in bands.
public final class FxSurface {
    /// More than there are cores on small machines: a band with much in it is made up for.
    private static final int BANDS = 4;

    private final BufferedImage picture;
    private final int[] argb;
    private final PixelBuffer<IntBuffer> pixels;
    private final Image image;
    private final List<Band> bands = new ArrayList<>();

    /// Rows from `top` to before `bottom`, and what paints in them.
    record Band(int top, int bottom, PixelInk ink, LineRaster lines) {
        /// Whether anything from a height to another lies in its rows.
        boolean meets(double north, double south) {
            return north < bottom && south > top;
        }

        /// Confines what is painted from now on to the part of a box of whole pixels that lies in
        /// this band; that part.
        Rectangle clip(int west, int north, int east, int south) {
            int from = Math.max(top, north);
            int to = Math.min(bottom, south);
            ink.clip(west, from, east, to);
            lines.clip(west, from, east, to);
            return new Rectangle(west, from, Math.max(0, east - west), Math.max(0, to - from));
        }
    }

    /// So many pixels, all of them clear.
    public FxSurface(int width, int height) {
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        pixels =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
        for (int band = 0; band < BANDS; band++) {
            int top = height * band / BANDS;
            int bottom = height * (band + 1) / BANDS;
            PixelInk ink = new PixelInk(width, height, argb);
            bands.add(new Band(top, bottom, ink, new LineRaster(width, height, argb, top, bottom)));
        }
    }

    /// Whether it has so many pixels.
    public boolean fits(int width, int height) {
        return picture.getWidth() == width && picture.getHeight() == height;
    }

    /// As Java2D knows them.
    BufferedImage picture() {
        return picture;
    }

    /// The pixels themselves, premultiplied, row by row.
    public int[] argb() {
        return argb;
    }

    /// Has something painted in each band, several at once, and waits for the last; the pens are
    /// not confined to their bands.
    void inBands(BiConsumer<Band, Graphics2D> painting) {
        bands.parallelStream().forEach(band -> paint(pen -> painting.accept(band, pen)));
    }

    /// Has something painted with Java2D.
    public void paint(Consumer<Graphics2D> painting) {
        Graphics2D pen = picture.createGraphics();
        painting.accept(pen);
        pen.dispose();
    }

    /// The same with several pens at once, each confined to a band: worth while where much is
    /// painted, as the other core may be busy with something else.
    public void paintInBands(Consumer<Graphics2D> painting) {
        inBands((band, pen) -> {
            pen.setClip(0, band.top(), picture.getWidth(), band.bottom() - band.top());
            painting.accept(pen);
        });
    }

    /// As JavaFX shows it, after [#finish].
    public Image image() {
        return image;
    }

    /// Has the toolkit take over what was painted.
    public Image finish() {
        pixels.updateBuffer(_ -> null);
        return image;
    }
}
