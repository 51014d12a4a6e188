package tumen.ui.map;

import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.basemap.TileRenderer;
import tumen.basemap.TileStore;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.scene.Box;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// The base map on a canvas, painted from tiles. While a tile is being drawn elsewhere, the nearest
/// coarser tile at hand stands in, so nothing is ever blank for long.
final class GroundCanvas extends Canvas {
    private static final Logger LOG = LoggerFactory.getLogger(GroundCanvas.class);
    private static final double AHEAD = 160;

    private final TileStore store;
    private final Runnable arrived;
    private final Map<BufferedImage, Image> images = new WeakHashMap<>();

    /// Paints tiles of a store; `arrived` is called on the UI thread when there are better ones.
    GroundCanvas(TileStore store, Runnable arrived) {
        this.store = store;
        this.arrived = arrived;
        setMouseTransparent(true);
    }

    /// Paints what the camera shows; true if every tile of it was at hand.
    boolean paint(MapCamera camera, Palette palette) {
        ViewSize size = new ViewSize(getWidth(), getHeight());
        double density = getScene().getWindow().getOutputScaleX();
        GroundTiles ahead = GroundTiles.of(camera, size, AHEAD, palette, density);
        GroundTiles seen = GroundTiles.of(camera, size, 0, palette, density);
        Set<TileKey> wanted =
                ahead.tiles().stream().map(GroundTiles.Placed::key).collect(Collectors.toSet());
        store.keepOnly(wanted::contains);
        wanted.removeAll(seen.tiles().stream().map(GroundTiles.Placed::key).toList());
        wanted.forEach(this::request);
        GraphicsContext g = getGraphicsContext2D();
        g.setImageSmoothing(true);
        g.setFill(sea(palette));
        g.fillRect(0, 0, size.width(), size.height());
        boolean complete = true;
        for (GroundTiles.Placed tile : seen.tiles()) {
            complete &= paint(g, tile, density);
        }
        return complete;
    }

    /// Paints a tile or what stands in for it; true if it was the tile itself.
    private boolean paint(GraphicsContext g, GroundTiles.Placed tile, double density) {
        Box box = snapped(tile.box(), density);
        Optional<BufferedImage> ready = store.cached(tile.key());
        if (ready.isPresent()) {
            g.drawImage(image(ready.get()), box.x(), box.y(), box.width(), box.height());
        } else {
            paintCoarser(g, tile.key(), box);
            request(tile.key());
        }
        return ready.isPresent();
    }

    /// A tile's box on whole device pixels: neighbours share an edge and no seam shows.
    private static Box snapped(Box box, double density) {
        double left = Math.rint(box.x() * density) / density;
        double top = Math.rint(box.y() * density) / density;
        return new Box(
                left,
                top,
                Math.rint(box.right() * density) / density - left,
                Math.rint(box.bottom() * density) / density - top);
    }

    private void paintCoarser(GraphicsContext g, TileKey key, Box box) {
        for (int up = 1; up <= key.zoom(); up++) {
            int cells = 1 << up;
            TileKey parent =
                    new TileKey(
                            key.zoom() - up,
                            Math.floorDiv(key.x(), cells),
                            key.y() / cells,
                            key.pixels(),
                            key.palette());
            Optional<BufferedImage> ready = store.cached(parent);
            if (ready.isPresent()) {
                double cell = (double) key.pixels() / cells;
                g.drawImage(
                        image(ready.get()),
                        Math.floorMod(key.x(), cells) * cell,
                        key.y() % cells * cell,
                        cell,
                        cell,
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height());
                return;
            }
        }
    }

    private void request(TileKey key) {
        var _ = store.request(key).whenComplete(this::received);
    }

    private void received(@Nullable BufferedImage picture, @Nullable Throwable problem) {
        if (picture != null) {
            Platform.runLater(arrived);
        } else if (!isCancelled(problem)) {
            LOG.error("a tile of the base map could not be drawn", problem);
        }
    }

    private static boolean isCancelled(@Nullable Throwable problem) {
        return problem instanceof CancellationException
                || (problem != null && problem.getCause() instanceof CancellationException);
    }

    private Image image(BufferedImage picture) {
        return images.computeIfAbsent(picture, GroundCanvas::shared);
    }

    /// The same pixels as a JavaFX image, not copied.
    private static Image shared(BufferedImage picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.getWidth(),
                        picture.getHeight(),
                        IntBuffer.wrap(TileRenderer.pixels(picture)),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private static Color sea(Palette palette) {
        java.awt.Color sea = palette.sea();
        return Color.rgb(sea.getRed(), sea.getGreen(), sea.getBlue());
    }
}
