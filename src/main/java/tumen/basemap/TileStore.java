package tumen.basemap;

import tumen.stock.Stock;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Tiles on demand: drawn on a few daemon threads, the newest request first, each tile once, and
/// kept in a cache bounded in bytes, the least recently used leaving first, but never what a view
/// wants now. Thread-safe.
public final class TileStore implements AutoCloseable {
    /// What the cache may hold unless told otherwise: 80 tiles of 512 pixels.
    public static final long DEFAULT_BYTES = 80L << 20;

    private static final int THREADS = 2;

    private final Function<TileKey, BufferedImage> draw;
    private final long mostBytes;
    private final ExecutorService threads;
    private final Map<TileKey, BufferedImage> cache = new LinkedHashMap<>(64, 0.75f, true);
    private final SequencedMap<TileKey, CompletableFuture<BufferedImage>> waiting =
            new LinkedHashMap<>();
    private final Map<TileKey, CompletableFuture<BufferedImage>> drawing = new LinkedHashMap<>();
    private final Map<Object, Set<TileKey>> wishes = new WeakHashMap<>();
    private long bytes;

    /// A store over `draw`, which is called on `threads` threads at once.
    TileStore(Function<TileKey, BufferedImage> draw, long mostBytes, int threads) {
        this.draw = draw;
        this.mostBytes = mostBytes;
        this.threads =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("tiles-", 1).factory());
    }

    /// A store of the base map's tiles that caches at most `mostBytes`.
    public static TileStore of(BaseMap map, long mostBytes) {
        TileRenderer renderer = new TileRenderer(map);
        return new TileStore(
                tile ->
                        TileStock.find(Stock.onBoard(), tile)
                                .orElseGet(() -> renderer.render(tile)),
                mostBytes,
                THREADS);
    }

    /// How many tiles are waited for.
    public synchronized int inFlight() {
        return waiting.size() + drawing.size();
    }

    /// The tile, at once if it is in the cache. The result is completed on a store's thread;
    /// exceptionally with [BaseMapException] if the map is damaged, with `CancellationException` if
    /// the request was dropped. Cancelling the result harms no other request for the same tile.
    public synchronized CompletableFuture<BufferedImage> request(TileKey tile) {
        BufferedImage ready = cache.get(tile);
        if (ready != null) {
            return CompletableFuture.completedFuture(ready);
        }
        if (threads.isShutdown()) {
            return CompletableFuture.failedFuture(new CancellationException("no tiles any more"));
        }
        CompletableFuture<BufferedImage> running = drawing.get(tile);
        if (running != null) {
            return running.copy();
        }
        CompletableFuture<BufferedImage> queued = waiting.get(tile);
        if (queued == null) {
            queued = new CompletableFuture<>();
            threads.execute(this::drawNewest);
        }
        waiting.putLast(tile, queued);
        return queued.copy();
    }

    /// The tile if it is in the cache.
    public synchronized Optional<BufferedImage> cached(TileKey tile) {
        return Optional.ofNullable(cache.get(tile));
    }

    /// What one of several views wants from now on. Drops the requests that wait for a tile no view
    /// wants any more; those being drawn go on. A view that is gone wants nothing.
    public void keepOnly(Object view, Set<TileKey> wanted) {
        List<CompletableFuture<BufferedImage>> stale = new ArrayList<>();
        synchronized (this) {
            wishes.put(view, Set.copyOf(wanted));
            waiting.entrySet()
                    .removeIf(entry -> {
                        boolean drop = !isWanted(entry.getKey());
                        if (drop) {
                            stale.add(entry.getValue());
                        }
                        return drop;
                    });
        }
        stale.forEach(request -> request.cancel(false));
    }

    private boolean isWanted(TileKey tile) {
        return wishes.values().stream().anyMatch(wish -> wish.contains(tile));
    }

    /// How many bytes of tiles the cache holds.
    public synchronized long cachedBytes() {
        return bytes;
    }

    /// Drops what waits and ends the threads.
    @Override
    public void close() {
        synchronized (this) {
            wishes.clear();
        }
        keepOnly(this, Set.of());
        threads.shutdown();
    }

    private void drawNewest() {
        TileKey tile;
        CompletableFuture<BufferedImage> request;
        synchronized (this) {
            Map.Entry<TileKey, CompletableFuture<BufferedImage>> newest = waiting.pollLastEntry();
            if (newest == null) {
                return;
            }
            tile = newest.getKey();
            request = newest.getValue();
            drawing.put(tile, request);
        }
        try {
            BufferedImage picture = draw.apply(tile);
            finish(tile, picture);
            request.complete(picture);
        } catch (RuntimeException | Error e) {
            synchronized (this) {
                drawing.remove(tile);
            }
            request.completeExceptionally(e);
        }
    }

    private synchronized void finish(TileKey tile, BufferedImage picture) {
        drawing.remove(tile);
        cache.put(tile, picture);
        bytes += tile.bytes();
        var eldest = cache.keySet().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            TileKey old = eldest.next();
            if (!isWanted(old)) {
                bytes -= old.bytes();
                eldest.remove();
            }
        }
    }
}
