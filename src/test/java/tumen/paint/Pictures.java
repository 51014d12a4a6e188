package tumen.paint;

import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import tumen.scene.Scene;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;

/// Paints scenes to pictures with each painter.
final class Pictures {
    private static final CompletableFuture<Void> TOOLKIT = new CompletableFuture<>();

    private Pictures() {}

    static BufferedImage java2D(Scene scene, int scale) {
        BufferedImage image = blank(scene, scale);
        Graphics2D graphics = image.createGraphics();
        Graphics2DPainter.paint(scene, graphics, scale);
        graphics.dispose();
        return image;
    }

    /// In pixels of our own, a corner of the view standing between pixels.
    static BufferedImage pixels(Scene scene, double scale, double x, double y) {
        startToolkit();
        BufferedImage size = blank(scene, (int) Math.ceil(scale));
        FxSurface surface = new FxSurface(size.getWidth(), size.getHeight());
        new PixelPainter().paint(scene, surface, scale, x, y);
        return surface.picture();
    }

    static BufferedImage javaFx(Scene scene) {
        startToolkit();
        return CompletableFuture.supplyAsync(() -> snapshot(scene), Platform::runLater).join();
    }

    private static void startToolkit() {
        synchronized (TOOLKIT) {
            if (!TOOLKIT.isDone()) {
                try {
                    Platform.startup(() -> TOOLKIT.complete(null));
                } catch (IllegalStateException alreadyRunning) {
                    TOOLKIT.complete(null);
                }
                TOOLKIT.join();
            }
        }
    }

    private static BufferedImage snapshot(Scene scene) {
        Canvas canvas = new Canvas(scene.size().width(), scene.size().height());
        new FxPainter(canvas.getGraphicsContext2D()).paint(scene);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        BufferedImage image = blank(scene, 1);
        WritableImage snapshot = new WritableImage(image.getWidth(), image.getHeight());
        canvas.snapshot(parameters, snapshot);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            snapshot.getPixelReader()
                    .getPixels(
                            0,
                            y,
                            row.length,
                            1,
                            PixelFormat.getIntArgbInstance(),
                            row,
                            0,
                            row.length);
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }

    private static BufferedImage blank(Scene scene, int scale) {
        return new BufferedImage(
                (int) Math.ceil(scene.size().width() * scale),
                (int) Math.ceil(scene.size().height() * scale),
                BufferedImage.TYPE_INT_ARGB);
    }
}
