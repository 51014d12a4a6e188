package tumen.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;

import org.junit.jupiter.api.Test;

class GluonTilesTest {
    @Test
    void gluonTakesOurRetrieverAndNeverReachesForItsOwn() {
        assertThat(TileRetrieverProvider.getInstance().load())
                .isInstanceOf(TumenTileRetriever.class);
    }

    @Test
    void everyTileIsAnsweredAtOnce() {
        TileRetriever retriever = new TumenTileRetriever();
        assertThat(retriever.loadTile(5, 27, 11)).isCompleted();
        assertThat(retriever.loadTile(19, 0, 0)).isCompleted();
    }
}
