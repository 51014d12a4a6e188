package tumen.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class TileStoreTest {
    private static final long TILE = 4L * 64 * 64;

    private final List<Integer> drawn = new CopyOnWriteArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final TileStore store = new TileStore(this::draw, 2 * TILE, 1);

    @AfterEach
    void close() {
        gate.countDown();
        store.close();
    }

    @Test
    void drawsATileOnceForAllWhoAskAndKeepsIt() throws Exception {
        gate.countDown();
        BufferedImage first = get(store.request(tile(1)));
        assertThat(get(store.request(tile(1)))).isSameAs(first);
        assertThat(store.cached(tile(1))).containsSame(first);
        assertThat(drawn).containsExactly(1);
    }

    @Test
    void drawsTheNewestRequestFirst() throws Exception {
        var first = store.request(tile(1));
        started.await();
        var second = store.request(tile(2));
        var third = store.request(tile(3));
        var secondAgain = store.request(tile(2));
        gate.countDown();
        get(CompletableFuture.allOf(first, second, third, secondAgain));
        assertThat(drawn).containsExactly(1, 2, 3);
    }

    @Test
    void dropsRequestsNobodyWantsAnyMore() throws Exception {
        var first = store.request(tile(1));
        started.await();
        var stale = store.request(tile(2));
        var wanted = store.request(tile(3));
        store.keepOnly("slide", Set.of(tile(3)));
        store.keepOnly("map", Set.of(tile(1)));
        gate.countDown();
        get(CompletableFuture.allOf(first, wanted));
        assertThat(stale).isCompletedExceptionally();
        assertThat(drawn).containsExactly(1, 3);
    }

    @Test
    void drawsNothingAnyMoreOnceClosed() {
        store.close();
        assertThatThrownBy(() -> get(store.request(tile(1))))
                .isInstanceOf(CancellationException.class);
        assertThat(drawn).isEmpty();
        assertThat(store.inFlight()).isZero();
    }

    @Test
    void holdsNoMoreBytesThanAllowedAndForgetsTheLeastRecentlyUsed() throws Exception {
        gate.countDown();
        get(store.request(tile(1)));
        get(store.request(tile(2)));
        get(store.request(tile(1)));
        get(store.request(tile(3)));
        assertThat(store.cachedBytes()).isEqualTo(2 * TILE);
        assertThat(store.cached(tile(1))).isPresent();
        assertThat(store.cached(tile(2))).isEmpty();
    }

    @Test
    void whatAViewWantsNowStaysThoughItIsMoreThanAllowed() throws Exception {
        gate.countDown();
        store.keepOnly("map", Set.of(tile(1), tile(2), tile(3)));
        for (int x : new int[] {1, 2, 3}) {
            get(store.request(tile(x)));
        }
        assertThat(store.cachedBytes()).isEqualTo(3 * TILE);
        store.keepOnly("map", Set.of(tile(4)));
        get(store.request(tile(4)));
        assertThat(store.cachedBytes()).isEqualTo(2 * TILE);
        assertThat(store.cached(tile(4))).isPresent();
    }

    @Test
    void cancellingOneRequestLeavesTheOthers() throws Exception {
        var blocker = store.request(tile(1));
        started.await();
        var one = store.request(tile(2));
        var other = store.request(tile(2));
        assertThat(one.cancel(true)).isTrue();
        gate.countDown();
        assertThat(get(other)).isNotNull();
        assertThat(get(blocker)).isNotNull();
    }

    @Test
    void handsOnWhatWentWrongAndTriesAgainNextTime() {
        gate.countDown();
        assertThatThrownBy(() -> get(store.request(tile(13)))).hasMessageContaining("unlucky");
        assertThatThrownBy(() -> get(store.request(tile(13)))).hasMessageContaining("unlucky");
        assertThat(drawn).containsExactly(13, 13);
    }

    private BufferedImage draw(TileKey tile) {
        drawn.add(tile.x());
        started.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (tile.x() == 13) {
            throw new IllegalStateException("unlucky");
        }
        return new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static TileKey tile(int x) {
        return new TileKey(5, x, 0, 64, Palette.DARK);
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }
}
