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

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
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
        List<TileKey> tiles = OpeningStock.ground(opening).tiles(0).keys().toList();
        assertThat(tiles).isNotEmpty();
        assertThat(stock).containsKeys(tiles.stream().map(TileStock::name).toArray(String[]::new));
        TileKey first = tiles.getFirst();
        assertThat(pixels(TileStock.name(first)))
                .isEqualTo(TileStock.packed(new TileRenderer(BaseMap.load()).render(first)).argb());
    }

    @Test
    void theGroundIsInStockAsItsTilesGiveIt() {
        GroundView ground = OpeningStock.ground(opening);
        GroundTiles.Placed tile =
                ground.tiles(0).tiles().stream()
                        .filter(each -> each.box().x() > 0 && each.box().y() > 0)
                        .findFirst()
                        .orElseThrow();
        GroundView.DeviceBox box = ground.snapped(tile.box());
        int[] argb = pixels(TileStock.name(tile.key()));
        BufferedImage drawn = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB_PRE);
        drawn.setRGB(0, 0, 512, 512, argb, 0, 512);
        BufferedImage fitted =
                new BufferedImage(box.width(), box.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = fitted.createGraphics();
        new FittedTiles()
                .draw(
                        tile.key(),
                        drawn,
                        new GroundView.DeviceBox(0, 0, box.width(), box.height()),
                        pen);
        pen.dispose();
        int[] whole = pixels(ground.name());
        assertThat(whole).hasSize(400 * 300);
        assertThat(whole[box.y() * 400 + box.x()]).isEqualTo(fitted.getRGB(0, 0));
        assertThat(Arrays.stream(whole).distinct().count()).isGreaterThan(20);
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
