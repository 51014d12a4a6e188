package tumen.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.transform.Affine;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.basemap.Palette;
import tumen.basemap.TileKey;
import tumen.basemap.TileStore;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.state.AppState;
import tumen.stock.Stock;
import tumen.ui.SceneStack;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// The base map on a canvas, painted from tiles. While a tile is being drawn elsewhere, the nearest
/// coarser tile at hand stands in, at worst the whole world's, so nothing is ever blank.
///
/// While one zooms, tiles are stretched roughly; when the zoom rests they are scaled smoothly,
/// once, so that panning only copies their pixels. They are put together in a [GroundSurface].
public final class GroundCanvas extends Canvas implements SceneStack.Ground {
    private static final Logger LOG = LoggerFactory.getLogger(GroundCanvas.class);

    /// How many pixels around a view that is dragged tiles are drawn for.
    public static final double AHEAD = 160;

    private static final Duration REST = Duration.millis(90);

    /// How long after a complete picture the tiles around it are asked for: it shall be presented
    /// first.
    private static final Duration LOOKOUT = Duration.millis(150);

    private final TileStore store;
    private final double ahead;
    private final Runnable arrived;
    private final GroundSurface surface = new GroundSurface();
    private final FittedTiles fitted = new FittedTiles();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition lookout = new PauseTransition(LOOKOUT);
    private Set<TileKey> wanted = Set.of();
    private Set<TileKey> expected = Set.of();
    private Set<TileKey> outlook = Set.of();
    private double zoom = Double.NaN;
    private @Nullable GroundView complete;
    private boolean whole;

    /// Paints tiles of a store and has those some pixels around the view drawn ahead; `arrived` is
    /// called on the UI thread when there are better ones.
    public GroundCanvas(TileStore store, double ahead, Runnable arrived) {
        this.store = store;
        this.ahead = ahead;
        this.arrived = arrived;
        rest.setOnFinished(_ -> rested());
        lookout.setOnFinished(_ -> requestMissing(outlook));
        setMouseTransparent(true);
    }

    /// Has the tiles drawn of where a way leads that is likely to be gone next, and coarser ones of
    /// the way, at `scale` as in painting.
    public void expect(List<MapCamera> way, Palette palette, double scale) {
        expected = new HashSet<>(inView(way.getLast(), palette, scale));
        way.forEach(
                camera -> view(camera, palette, scale).coarser(1).keys().forEach(expected::add));
        Set<TileKey> all = new HashSet<>(wanted);
        all.addAll(expected);
        store.keepOnly(this, all);
        expected.stream()
                .filter(key -> store.cached(key).isEmpty())
                .forEach(key -> {
                    var _ = store.request(key).whenComplete(GroundCanvas::logged);
                });
    }

    /// Paints what the camera shows on a way: from the finest tiles of which all are at hand, for
    /// drawing any would take the time of frames.
    public void paintPassing(MapCamera camera, Palette palette, double scale) {
        GroundView view = view(camera, palette, scale);
        int levels = 0;
        while (levels < GroundView.STAND_IN_LEVELS && !isAtHand(view.coarser(levels))) {
            levels++;
        }
        zoom = camera.zoom();
        complete = null;
        whole = false;
        Graphics2D pen = surface.begin(view.width(), view.height(), palette.sea());
        for (GroundTiles.Placed tile : view.coarser(levels).tiles()) {
            paintRoughly(pen, tile.key(), view.snapped(tile.box()));
        }
        pen.dispose();
        draw(surface.finish());
    }

    private boolean isAtHand(GroundTiles tiles) {
        return tiles.keys().allMatch(key -> store.cached(key).isPresent());
    }

    /// Has the tiles drawn that will be painted in a moment, while other things are prepared.
    void announce(MapCamera camera, Palette palette) {
        if (!isInStock(view(camera, palette, 1))) {
            requestMissing(inView(camera, palette, 1));
        }
    }

    /// Only the first picture is looked for in stock.
    private boolean isInStock(GroundView view) {
        return complete == null && Stock.onBoard().has(view.name());
    }

    private Set<TileKey> inView(MapCamera camera, Palette palette, double scale) {
        return view(camera, palette, scale).tiles(0).keys().collect(Collectors.toSet());
    }

    private void requestMissing(Set<TileKey> keys) {
        keys.stream().filter(key -> store.cached(key).isEmpty()).forEach(this::request);
    }

    /// Paints what the camera shows in a view of which a pixel is `scale` pixels here.
    public void paint(MapCamera camera, Palette palette, double scale) {
        paintOver(view(camera, palette, scale));
    }

    @Override
    public boolean isStale(AppState state) {
        return !view(state).equals(complete);
    }

    @Override
    public void paint(AppState state) {
        paintOver(view(state));
    }

    private void paintOver(GroundView view) {
        if (view.equals(complete)) {
            draw(surface.image());
        } else {
            paint(view);
        }
    }

    private GroundView view(AppState state) {
        return view(state.view().camera(), Palette.of(state.view().look()), 1);
    }

    private GroundView view(MapCamera camera, Palette palette, double scale) {
        ViewSize size = new ViewSize(getWidth() / scale, getHeight() / scale);
        double density = getScene().getWindow().getOutputScaleX() * scale;
        return new GroundView(camera, palette, size, density);
    }

    /// Whether every tile of what was painted last was at hand.
    boolean isWhole() {
        return whole;
    }

    private void paint(GroundView view) {
        GroundTiles seen = view.tiles(0);
        wanted = view.wanted(ahead);
        wanted.addAll(expected);
        store.keepOnly(this, wanted);
        fitted.keepOnly(wanted);
        follow(view.camera().zoom());
        Set<TileKey> unseen = new HashSet<>(wanted);
        if (isInStock(view)) {
            paintFromStock(view);
        } else {
            unseen.removeAll(seen.keys().toList());
            whole = paint(seen.tiles(), view);
        }
        complete = whole && !isZooming() ? view : null;
        outlook = whole ? unseen : Set.of();
        if (whole && lookout.getStatus() != Animation.Status.RUNNING) {
            lookout.playFromStart();
        }
    }

    private void paintFromStock(GroundView view) {
        surface.fill(
                view.width(), view.height(), argb -> Stock.onBoard().unpack(view.name(), argb));
        draw(surface.finish());
        whole = true;
    }

    /// Paints tiles; true if every one was at hand.
    private boolean paint(List<GroundTiles.Placed> tiles, GroundView view) {
        Graphics2D pen = surface.begin(view.width(), view.height(), view.palette().sea());
        boolean all = true;
        for (GroundTiles.Placed tile : tiles) {
            all &= paint(pen, tile.key(), view.snapped(tile.box()));
        }
        pen.dispose();
        draw(surface.finish());
        return all;
    }

    private void draw(Image image) {
        double screen = getScene().getWindow().getOutputScaleX();
        GraphicsContext g = getGraphicsContext2D();
        g.setTransform(new Affine());
        g.setImageSmoothing(false);
        g.drawImage(image, 0, 0, image.getWidth() / screen, image.getHeight() / screen);
    }

    private void follow(double now) {
        if (now != zoom && !Double.isNaN(zoom)) {
            rest.playFromStart();
        }
        zoom = now;
    }

    private void rested() {
        complete = null;
        fitted.clear();
        arrived.run();
    }

    private boolean isZooming() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /// Paints a tile or what stands in for it; true if it was the tile itself.
    private boolean paint(Graphics2D pen, TileKey key, GroundView.DeviceBox box) {
        Optional<BufferedImage> ready = store.cached(key);
        if (ready.isEmpty() || isZooming()) {
            paintRoughly(pen, key, box);
        } else {
            fitted.draw(key, ready.get(), box, pen);
        }
        if (ready.isEmpty()) {
            request(key);
        }
        return ready.isPresent();
    }

    /// Stretches a tile or the nearest coarser one at hand.
    private void paintRoughly(Graphics2D pen, TileKey key, GroundView.DeviceBox box) {
        for (int up = 0; up <= key.zoom(); up++) {
            int cells = 1 << up;
            int cell = key.pixels() / cells;
            Optional<BufferedImage> ready = store.cached(key.coarser(up));
            if (ready.isPresent() && cell > 0) {
                int x = Math.floorMod(key.x(), cells) * cell;
                int y = key.y() % cells * cell;
                copy(ready.get(), x, y, cell, cell, box, pen);
                return;
            }
        }
    }

    /// Copies a part of a picture, stretched roughly if it is not of the box's size.
    static void copy(
            BufferedImage from,
            int x,
            int y,
            int width,
            int height,
            GroundView.DeviceBox to,
            Graphics2D pen) {
        pen.drawImage(
                from,
                to.x(),
                to.y(),
                to.x() + to.width(),
                to.y() + to.height(),
                x,
                y,
                x + width,
                y + height,
                null);
    }

    private void request(TileKey key) {
        var _ = store.request(key).whenComplete(this::received);
    }

    private void received(@Nullable BufferedImage picture, @Nullable Throwable problem) {
        logged(picture, problem);
        if (picture != null) {
            Platform.runLater(arrived);
        }
    }

    private static void logged(@Nullable BufferedImage picture, @Nullable Throwable problem) {
        if (picture == null && !isCancelled(problem)) {
            LOG.error("a tile of the base map could not be drawn", problem);
        }
    }

    private static boolean isCancelled(@Nullable Throwable problem) {
        return problem instanceof CancellationException
                || (problem != null && problem.getCause() instanceof CancellationException);
    }
}
