package tumen.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.basemap.TileKey;
import tumen.basemap.TileStore;
import tumen.paint.FxSurface;
import tumen.stock.Stock;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// The base map in pixels, painted from tiles. While a tile is being drawn elsewhere, the nearest
/// coarser tile at hand stands in, at worst the whole world's, so nothing is ever blank.
///
/// While one zooms, tiles are stretched roughly; when the zoom rests they are scaled smoothly,
/// once, so that panning only copies their pixels. They are put together in a [GroundSurface].
public final class Ground {
    private static final Logger LOG = LoggerFactory.getLogger(Ground.class);

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
    public Ground(TileStore store, double ahead, Runnable arrived) {
        this.store = store;
        this.ahead = ahead;
        this.arrived = arrived;
        rest.setOnFinished(_ -> rested());
        lookout.setOnFinished(_ -> requestMissing(outlook));
    }

    /// Has the tiles drawn of where a way leads that is likely to be gone next, and coarser ones of
    /// the way.
    public void expect(List<GroundView> way) {
        expected = new HashSet<>(way.getLast().seen());
        way.forEach(view -> view.coarser(1).keys().forEach(expected::add));
        Set<TileKey> all = new HashSet<>(wanted);
        all.addAll(expected);
        store.keepOnly(this, all);
        expected.stream()
                .filter(key -> store.cached(key).isEmpty())
                .forEach(key -> {
                    var _ = store.request(key).whenComplete(Ground::logged);
                });
    }

    /// Paints what a view shows on a way, to be painted over: from the finest tiles of which all
    /// are at hand, for drawing any would take the time of frames.
    public FxSurface paintPassing(GroundView view) {
        int levels = 0;
        while (levels < GroundView.STAND_IN_LEVELS && !isAtHand(view.coarser(levels))) {
            levels++;
        }
        zoom = view.camera().zoom();
        complete = null;
        whole = false;
        List<GroundTiles.Placed> tiles = view.coarser(levels).tiles();
        return surface.paintInBands(
                view,
                pen ->
                        tiles.forEach(
                                tile -> paintRoughly(pen, tile.key(), view.snapped(tile.box()))));
    }

    private boolean isAtHand(GroundTiles tiles) {
        return tiles.keys().allMatch(key -> store.cached(key).isPresent());
    }

    /// Has the tiles drawn that will be painted in a moment, while other things are prepared.
    void announce(GroundView view) {
        if (!isInStock(view)) {
            requestMissing(view.seen());
        }
    }

    /// Only the first picture is looked for in stock.
    private boolean isInStock(GroundView view) {
        return complete == null && Stock.onBoard().has(view.name());
    }

    private void requestMissing(Set<TileKey> keys) {
        keys.stream().filter(key -> store.cached(key).isEmpty()).forEach(this::request);
    }

    /// Whether a view is not what was painted last from all its tiles.
    boolean isStale(GroundView view) {
        return !view.equals(complete);
    }

    /// What a view shows; painted anew only if it is stale.
    Image image(GroundView view) {
        return isStale(view) ? paint(view).finish() : surface.begun().image();
    }

    /// Whether every tile of what was painted last was at hand.
    boolean isWhole() {
        return whole;
    }

    /// Paints what a view shows, to be painted over.
    public FxSurface paint(GroundView view) {
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
        return surface.begun();
    }

    private void paintFromStock(GroundView view) {
        surface.fill(
                view.width(), view.height(), argb -> Stock.onBoard().unpack(view.name(), argb));
        whole = true;
    }

    /// Paints tiles; true if every one was at hand.
    private boolean paint(List<GroundTiles.Placed> tiles, GroundView view) {
        boolean roughly = isZooming();
        List<Consumer<Graphics2D>> pictures = new ArrayList<>();
        boolean all = true;
        for (GroundTiles.Placed tile : tiles) {
            GroundView.DeviceBox box = view.snapped(tile.box());
            Optional<BufferedImage> ready = store.cached(tile.key());
            if (ready.isEmpty() || roughly) {
                pictures.add(pen -> paintRoughly(pen, tile.key(), box));
            } else {
                BufferedImage fit = fitted.of(tile.key(), ready.get(), box);
                pictures.add(pen -> copy(fit, 0, 0, box.width(), box.height(), box, pen));
            }
            if (ready.isEmpty()) {
                request(tile.key());
                all = false;
            }
        }
        surface.paint(view, pen -> pictures.forEach(each -> each.accept(pen)));
        return all;
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
