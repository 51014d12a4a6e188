package tumen.ui.map;

import com.gluonhq.maps.tile.TileRetriever;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import java.util.concurrent.CompletableFuture;

/// Answers every tile request of Gluon Maps at once with one clear pixel, so that Gluon never
/// reaches for its own retriever, the network or a cache on disk. Our tiles are painted by
/// [Ground]; decision 0005 says why.
///
/// Found through `META-INF/services`; needs a constructor without arguments.
public final class TumenTileRetriever implements TileRetriever {
    private static final CompletableFuture<Image> CLEAR =
            CompletableFuture.completedFuture(new WritableImage(1, 1));

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        return CLEAR;
    }
}
