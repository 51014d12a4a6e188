package tumen.paint;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import tumen.scene.Box;

import java.nio.IntBuffer;
import java.util.function.Consumer;

/// A picture lines are drawn on, again and again.
record FxLinePicture(
        int width, int height, LineRaster raster, PixelBuffer<IntBuffer> pixels, Image image) {
    static FxLinePicture of(int width, int height) {
        int[] argb = new int[width * height];
        PixelBuffer<IntBuffer> pixels =
                new PixelBuffer<>(
                        width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
        LineRaster raster = new LineRaster(width, height, argb);
        return new FxLinePicture(width, height, raster, pixels, new WritableImage(pixels));
    }

    boolean fits(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /// Draws anew and has the toolkit take over what is new or gone.
    void draw(Consumer<LineRaster> drawing) {
        Box before = raster.used();
        raster.clear();
        drawing.accept(raster);
        Box now = raster.used();
        pixels.updateBuffer(_ -> around(before, now));
    }

    private static Rectangle2D around(Box one, Box other) {
        double left = Math.min(one.x(), other.x());
        double top = Math.min(one.y(), other.y());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.right(), other.right()) - left,
                Math.max(one.bottom(), other.bottom()) - top);
    }
}
