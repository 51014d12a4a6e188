package tumen.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.basemap.TileStore;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.paint.FxImages;
import tumen.scene.Box;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The base map on a canvas, painted from tiles. While a tile is being drawn elsewhere, the nearest
/// coarser tile at hand stands in, so nothing is ever blank for long.
///
/// While one zooms, tiles are stretched roughly; when the zoom rests they are scaled smoothly,
/// once, so that panning only copies their pixels.
public final class GroundCanvas extends Canvas {
    private static final Logger LOG = LoggerFactory.getLogger(GroundCanvas.class);
    private static final double AHEAD = 160;
    private static final int STAND_IN_LEVELS = 3;
    private static final Duration REST = Duration.millis(90);

    /// How long after a complete picture the tiles around it are asked for: it shall be presented
    /// first.
    private static final Duration LOOKOUT = Duration.millis(150);

    private final TileStore store;
    private final Runnable arrived;
    private final Map<BufferedImage, Image> images = new WeakHashMap<>();
    private final Map<Fitted, Image> fitted = new HashMap<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition lookout = new PauseTransition(LOOKOUT);
    private Set<TileKey> expected = Set.of();
    private Set<TileKey> outlook = Set.of();
    private double zoom = Double.NaN;
    private @Nullable View complete;

    /// What a painting depends on, once all its tiles are at hand.
    private record View(MapCamera camera, Palette palette, ViewSize size, double density) {}

    /// A tile scaled to so many device pixels.
    private record Fitted(TileKey key, int width, int height) {}

    /// Paints tiles of a store; `arrived` is called on the UI thread when there are better ones.
    public GroundCanvas(TileStore store, Runnable arrived) {
        this.store = store;
        this.arrived = arrived;
        rest.setOnFinished(_ -> rested());
        lookout.setOnFinished(_ -> outlook.stream().filter(this::isMissing).forEach(this::request));
        setMouseTransparent(true);
    }

    /// Has the tiles drawn of what is likely to be painted next, at `scale` as in painting.
    public void expect(MapCamera camera, Palette palette, double scale) {
        ViewSize size = new ViewSize(getWidth() / scale, getHeight() / scale);
        double density = getScene().getWindow().getOutputScaleX() * scale;
        expected =
                GroundTiles.of(camera, size, 0, palette, density).tiles().stream()
                        .map(GroundTiles.Placed::key)
                        .collect(Collectors.toSet());
        expected.stream().filter(this::isMissing).forEach(this::request);
    }

    /// Has the tiles drawn that will be painted in a moment, while other things are prepared.
    void announce(MapCamera camera, Palette palette) {
        double density = getScene().getWindow().getOutputScaleX();
        GroundTiles.of(camera, new ViewSize(getWidth(), getHeight()), 0, palette, density)
                .tiles()
                .stream()
                .map(GroundTiles.Placed::key)
                .filter(this::isMissing)
                .forEach(this::request);
    }

    /// Paints what the camera shows; true if every tile of it was at hand.
    public boolean paint(MapCamera camera, Palette palette) {
        return paint(camera, palette, 1);
    }

    /// Paints what the camera shows in a view of which a pixel is `scale` pixels here; true if
    /// every tile of it was at hand.
    public boolean paint(MapCamera camera, Palette palette, double scale) {
        ViewSize size = new ViewSize(getWidth() / scale, getHeight() / scale);
        double density = getScene().getWindow().getOutputScaleX() * scale;
        View view = new View(camera, palette, size, density);
        if (view.equals(complete)) {
            return true;
        }
        boolean whole = paint(view, scale);
        complete = whole && !isZooming() ? view : null;
        return whole;
    }

    private boolean paint(View view, double scale) {
        MapCamera camera = view.camera();
        Palette palette = view.palette();
        ViewSize size = view.size();
        double density = view.density();
        GroundTiles ahead = GroundTiles.of(camera, size, AHEAD, palette, density);
        GroundTiles seen = GroundTiles.of(camera, size, 0, palette, density);
        Set<TileKey> wanted =
                ahead.tiles().stream()
                        .map(GroundTiles.Placed::key)
                        .flatMap(GroundCanvas::withStandIn)
                        .collect(Collectors.toSet());
        wanted.addAll(expected);
        store.keepOnly(this, wanted);
        fitted.keySet().removeIf(tile -> !wanted.contains(tile.key()));
        follow(camera.zoom());
        wanted.removeAll(seen.tiles().stream().map(GroundTiles.Placed::key).toList());
        GraphicsContext g = getGraphicsContext2D();
        g.setImageSmoothing(false);
        g.setFill(sea(palette));
        g.setTransform(scale, 0, 0, scale, 0, 0);
        g.fillRect(0, 0, size.width(), size.height());
        boolean whole = true;
        for (GroundTiles.Placed tile : seen.tiles()) {
            whole &= paint(g, tile, density);
        }
        outlook = whole ? Set.copyOf(wanted) : Set.of();
        if (whole && lookout.getStatus() != Animation.Status.RUNNING) {
            lookout.playFromStart();
        }
        return whole;
    }

    /// A tile, and the coarse one that stands in for it and all its neighbours until they are
    /// drawn.
    private static Stream<TileKey> withStandIn(TileKey tile) {
        return Stream.of(tile, tile.coarser(Math.min(STAND_IN_LEVELS, tile.zoom())));
    }

    private void follow(double now) {
        if (now != zoom && !Double.isNaN(zoom)) {
            rest.playFromStart();
        }
        zoom = now;
    }

    /// Each picture has a copy of its pixels in the toolkit: those of the zoom left are let go.
    private void rested() {
        complete = null;
        images.clear();
        fitted.clear();
        arrived.run();
    }

    private boolean isZooming() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /// Paints a tile or what stands in for it; true if it was the tile itself.
    private boolean paint(GraphicsContext g, GroundTiles.Placed tile, double density) {
        Box box = snapped(tile.box(), density);
        Optional<BufferedImage> ready = store.cached(tile.key());
        if (ready.isPresent()) {
            Image image =
                    isZooming()
                            ? image(ready.get())
                            : fitted(tile.key(), ready.get(), box, density);
            g.drawImage(image, box.x(), box.y(), box.width(), box.height());
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
            Optional<BufferedImage> ready = store.cached(key.coarser(up));
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

    private boolean isMissing(TileKey key) {
        return store.cached(key).isEmpty();
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

    private Image fitted(TileKey key, BufferedImage picture, Box box, double density) {
        int width = (int) Math.rint(box.width() * density);
        int height = (int) Math.rint(box.height() * density);
        return fitted.computeIfAbsent(
                new Fitted(key, width, height),
                tile -> FxImages.shared(scaled(picture, tile.width(), tile.height())));
    }

    /// Scaled smoothly: by halves as far as that goes, so that no thin line falls between pixels.
    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        if (picture.getWidth() > 2 * width) {
            int half = picture.getWidth() / 2;
            return scaled(scaledOnce(picture, half, half), width, height);
        }
        return scaledOnce(picture, width, height);
    }

    private static BufferedImage scaledOnce(BufferedImage picture, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private Image image(BufferedImage picture) {
        return images.computeIfAbsent(picture, FxImages::shared);
    }

    private static Color sea(Palette palette) {
        java.awt.Color sea = palette.sea();
        return Color.rgb(sea.getRed(), sea.getGreen(), sea.getBlue());
    }
}
