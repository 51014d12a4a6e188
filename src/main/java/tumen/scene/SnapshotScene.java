package tumen.scene;

import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.state.AppState;
import tumen.state.Layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A whole exported page: title, what is shown in words, legend, map with scale bar, timeline,
/// numbered sources, credits and marking, as layers in drawing order. Map and timeline are the very
/// scenes of the window, set in the page's panes.
public record SnapshotScene(ViewSize page, List<SnapshotLayer> layers) {
    private static final String MAP = "map";
    private static final String TIMELINE = "timeline";

    public SnapshotScene {
        layers = List.copyOf(layers);
    }

    /// How large the panes of a page are. A pane left out keeps the state's own size.
    public static Layout panes(AppState state, SnapshotPlan plan, TextMeasure measure) {
        return panes(state, SnapshotFrame.of(state, plan, measure));
    }

    private static Layout panes(AppState state, SnapshotFrame frame) {
        return new Layout(
                frame.map().map(SnapshotScene::size).orElse(state.layout().map()),
                frame.timeline().map(SnapshotScene::size).orElse(state.layout().timeline()));
    }

    /// Composes a page. The map shows at least what the state's camera shows in the state's layout.
    public static SnapshotScene of(
            AppState state, SnapshotPlan plan, List<GroundLabel> ground, TextMeasure measure) {
        SnapshotFrame frame = SnapshotFrame.of(state, plan, measure);
        AppState shown = state.fitted(panes(state, frame));
        List<SnapshotLayer> layers = new ArrayList<>();
        layers.add(onPage("page", plan, frame.marks(plan)));
        frame.map().ifPresent(box -> layers.addAll(map(shown, plan, box, ground, measure)));
        frame.timeline().ifPresent(box -> layers.add(timeline(shown, plan, box, measure)));
        layers.add(onPage("rules", plan, frame.rules(plan.theme(), plan.page().width())));
        SnapshotScene scene = new SnapshotScene(plan.page(), layers);
        return scene.withLayer(onPage("leader", plan, scene.leader(shown, plan.theme(), measure)));
    }

    /// The scene of one pane, `map` or `timeline`, in its own pixels; empty if the page has none.
    public Optional<SnapshotLayer.Marks> layer(String name) {
        return layers.stream()
                .filter(SnapshotLayer.Marks.class::isInstance)
                .map(SnapshotLayer.Marks.class::cast)
                .filter(layer -> layer.name().equals(name))
                .findFirst();
    }

    private static List<SnapshotLayer> map(
            AppState state,
            SnapshotPlan plan,
            Box box,
            List<GroundLabel> ground,
            TextMeasure measure) {
        MapCamera camera = state.view().camera();
        ScaleBar bar = ScaleBar.of(camera, size(box));
        Scene bare = MapScene.of(state, ground, size(box), plan.theme(), measure);
        Box plate = bar.plate(bare, SnapshotFrame.margin(plan), measure);
        Scene scene = MapScene.of(state, ground, List.of(plate), size(box), plan.theme(), measure);
        return List.of(
                new SnapshotLayer.Ground(box, camera),
                new SnapshotLayer.Marks(MAP, box, scene),
                new SnapshotLayer.Marks(
                        "scale", box, new Scene(size(box), bar.marks(plate, plan.theme()))));
    }

    private static SnapshotLayer timeline(
            AppState state, SnapshotPlan plan, Box box, TextMeasure measure) {
        Scene scene = TimelineScene.of(state, size(box), plan.theme(), measure);
        return new SnapshotLayer.Marks(TIMELINE, box, scene);
    }

    /// The line that joins the selected event's glyph on the timeline with its place on the map.
    private List<Mark> leader(AppState state, Theme theme, TextMeasure measure) {
        Optional<Leader.View> map = layer(MAP).map(SnapshotScene::view);
        Optional<Leader.View> timeline = layer(TIMELINE).map(SnapshotScene::view);
        if (map.isEmpty() || timeline.isEmpty()) {
            return List.of();
        }
        Stroke stroke = Stroke.of(Theme.fade(theme.accent(), 0.75), 1.2);
        return state.view().selection().stream()
                .limit(1)
                .flatMap(event -> Leader.of(event, map.get(), timeline.get(), measure).stream())
                .<Mark>map(piece -> new Mark.Line(piece, false, stroke, Ref.NONE))
                .toList();
    }

    private static Leader.View view(SnapshotLayer.Marks layer) {
        return new Leader.View(layer.scene(), layer.box().x(), layer.box().y());
    }

    private SnapshotScene withLayer(SnapshotLayer layer) {
        List<SnapshotLayer> more = new ArrayList<>(layers);
        more.add(layer);
        return new SnapshotScene(page, more);
    }

    private static SnapshotLayer onPage(String name, SnapshotPlan plan, List<Mark> marks) {
        Box box = new Box(0, 0, plan.page().width(), plan.page().height());
        return new SnapshotLayer.Marks(name, box, new Scene(plan.page(), marks));
    }

    private static ViewSize size(Box box) {
        return new ViewSize(box.width(), box.height());
    }
}
