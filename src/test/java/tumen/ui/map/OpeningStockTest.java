package tumen.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.TileKey;
import tumen.basemap.TileRenderer;
import tumen.basemap.TileStock;
import tumen.geo.ViewSize;
import tumen.paint.StampPlace;
import tumen.paint.Stamping;
import tumen.scene.GroundLabel;
import tumen.scene.Mark;
import tumen.scene.Scene;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.stock.StockPicture;
import tumen.storage.ShippedDataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class OpeningStockTest {
    private static final Layout LAYOUT = new Layout(new ViewSize(400, 300), new ViewSize(600, 200));
    private static final List<GroundLabel> NAMES = BaseMapLabels.load();

    private static AppState opening;
    private static Map<String, StockPicture> stock;

    @BeforeAll
    static void takeStock() {
        opening =
                AppState.opening(
                        Document.of(ShippedDataset.project(), null), LAYOUT, OpeningView.initial());
        stock = OpeningStock.of(ShippedDataset.project(), NAMES, List.of(LAYOUT));
    }

    @Test
    void everyTileInViewIsInStockAsItWouldBeDrawn() {
        List<TileKey> tiles = OpeningStock.tiles(opening).toList();
        assertThat(tiles).isNotEmpty();
        assertThat(stock).containsKeys(tiles.stream().map(TileStock::name).toArray(String[]::new));
        TileKey first = tiles.getFirst();
        assertThat(pixels(TileStock.name(first)))
                .isEqualTo(TileStock.packed(new TileRenderer(BaseMap.load()).render(first)).argb());
    }

    @Test
    void everyNameInViewIsInStockAsItWouldBeDrawn() {
        List<Mark> names =
                OpeningStock.scenes(opening, NAMES)
                        .flatMap(Scene::flat)
                        .filter(Mark.Label.class::isInstance)
                        .map(mark -> StampPlace.of(mark, 1).mark())
                        .toList();
        assertThat(names).hasSizeGreaterThan(30);
        for (Mark mark : names) {
            StockPicture drawn = Stamping.draw(mark, 1);
            assertThat(pixels(Stamping.name(mark).orElseThrow())).isEqualTo(drawn.argb());
        }
    }

    private static int[] pixels(String name) {
        assertThat(stock).containsKey(name);
        return Optional.ofNullable(stock.get(name)).map(StockPicture::argb).orElseThrow();
    }
}
