package tumen.ui.map;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.Palette;
import tumen.basemap.TileRenderer;
import tumen.basemap.TileStock;
import tumen.geo.ViewSize;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.paint.StampPlace;
import tumen.paint.Stamping;
import tumen.scene.GroundLabel;
import tumen.scene.MapOverlay;
import tumen.scene.MapScene;
import tumen.scene.Mark;
import tumen.scene.OverviewScene;
import tumen.scene.Scene;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.scene.TimelineLayout;
import tumen.scene.TimelineOverlay;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.stock.StockFile;
import tumen.stock.StockPicture;
import tumen.storage.ShippedDataset;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Draws the tiles and stamps of the first pictures of a start, for windows of usual sizes on
/// screens of usual density: a part of packaging.
///
/// What a start needs and the stock does not have is drawn then; what it has and no start needs is
/// read by none.
public final class OpeningStock {
    private static final TextMeasure MEASURE = AwtTextMeasure.INSTANCE;

    /// The panes in windows of 1600 × 1000, 1280 × 720 and 1920 × 1080.
    private static final List<Layout> LAYOUTS =
            List.of(
                    Layout.USUAL,
                    new Layout(new ViewSize(676, 399), new ViewSize(1280, 209)),
                    new Layout(new ViewSize(1316, 664), new ViewSize(1920, 304)));

    private OpeningStock() {}

    /// Writes the stock of the dataset on board to the file named by the only argument.
    public static void main(String[] arguments) throws IOException {
        StockFile.write(
                Path.of(arguments[0]), of(ShippedDataset.project(), BaseMapLabels.load(), LAYOUTS));
    }

    /// What the first pictures of a project need, by name.
    static Map<String, StockPicture> of(
            Project project, List<GroundLabel> names, List<Layout> layouts) {
        Document document = Document.of(project, null);
        TileRenderer renderer = new TileRenderer(BaseMap.load());
        Map<String, StockPicture> stock = new TreeMap<>();
        for (Layout layout : layouts) {
            AppState state = AppState.opening(document, layout, OpeningView.initial());
            GroundView ground = ground(state);
            ground.tiles(0)
                    .keys()
                    .forEach(tile ->
                            stock.computeIfAbsent(
                                    TileStock.name(tile),
                                    _ -> TileStock.packed(renderer.render(tile))));
            stock.put(ground.name(), TileStock.packed(picture(ground, renderer)));
            scenes(state, names).flatMap(Scene::flat).forEach(mark -> stamp(mark, stock));
        }
        return stock;
    }

    /// What is seen of the base map.
    static GroundView ground(AppState state) {
        Palette palette = Palette.of(state.view().look());
        return new GroundView(state.view().camera(), palette, state.layout().map(), 1);
    }

    /// The base map put together as the window does.
    private static BufferedImage picture(GroundView view, TileRenderer renderer) {
        BufferedImage picture =
                new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        FittedTiles fitted = new FittedTiles();
        Graphics2D pen = picture.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        for (GroundTiles.Placed tile : view.tiles(0).tiles()) {
            BufferedImage drawn = renderer.render(tile.key());
            fitted.draw(tile.key(), drawn, view.snapped(tile.box()), pen);
        }
        pen.dispose();
        return picture;
    }

    /// What both views and the strip between show.
    static Stream<Scene> scenes(AppState state, List<GroundLabel> names) {
        Theme theme = Theme.of(state.view().look());
        ViewSize map = state.layout().map();
        ViewSize timeline = state.layout().timeline();
        ViewSize overview = new ViewSize(timeline.width(), TimelineLayout.OVERVIEW);
        Scene onMap = MapScene.of(state, names, map, theme, MEASURE);
        Scene onTimeline = TimelineScene.of(state, timeline, theme, MEASURE);
        return Stream.of(
                onMap,
                MapOverlay.of(state, onMap, map, theme, MEASURE),
                onTimeline,
                TimelineOverlay.of(state, onTimeline, timeline, theme, MEASURE),
                OverviewScene.of(state, overview, theme, MEASURE));
    }

    private static void stamp(Mark mark, Map<String, StockPicture> stock) {
        if (StampPlace.suits(mark)) {
            Mark at = StampPlace.of(mark, 1).mark();
            Stamping.name(at)
                    .ifPresent(name -> stock.computeIfAbsent(name, _ -> Stamping.draw(at, 1)));
        }
    }
}
