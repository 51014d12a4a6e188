package tumen.ui.map;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import tumen.basemap.TileStore;
import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.GroundLabel;
import tumen.scene.Leader;
import tumen.scene.MapOverlay;
import tumen.scene.MapScene;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.SpokenScene;
import tumen.scene.TextMeasure;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Store;
import tumen.ui.Flight;
import tumen.ui.Repaint;
import tumen.ui.SceneStack;
import tumen.ui.SelectionMenu;
import tumen.ui.SpokenPress;
import tumen.ui.StartReport;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The map: base map, scene, overlay, and the buttons on it.
public final class MapPane extends StackPane {
    private final Store store;
    private final SceneStack scenes;
    private final Ground ground;
    private final GroundCanvas canvas;
    private final GluonMap map;
    private final MapPointer pointer;
    private final MapCarry carry;
    private final MapHand hand;
    private final MapFurniture furniture;
    private final Repaint repaint = new Repaint(this, this::paint);
    private List<GroundLabel> names = List.of();
    private List<String> opened = List.of();
    private @Nullable Document followed;

    /// Shows the state of the desk's store over tiles.
    public MapPane(Desk desk, Flight flight, TileStore tiles) {
        store = desk.store();
        ground = new Ground(tiles, Ground.AHEAD, repaint::request);
        canvas = new GroundCanvas(ground);
        scenes =
                new SceneStack(
                        canvas,
                        canvas,
                        UnaryOperator.identity(),
                        (state, size, theme, measure) ->
                                MapScene.of(
                                        state,
                                        names,
                                        covered(state, size, measure),
                                        size,
                                        theme,
                                        measure),
                        this::above);
        map = new GluonMap(scenes);
        setUp(scenes);
        setId("map");
        getStyleClass().add("view-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Words.of("map.spoken"));
        setMinSize(160, 120);
        scenes.speak(SpokenScene::of, ref -> SpokenPress.select(store, ref));
        SpokenPress.follow(this, store);
        carry = new MapCarry(desk);
        hand = new MapHand(this, repaint::request);
        pointer = new MapPointer(this, store, flight, carry);
        SelectionMenu.on(this, desk, this::at, (x, y) -> beside(desk, new ViewPoint(x, y)));
        furniture = new MapFurniture(this, desk, this::furnitureMoved);
        StackPane.setAlignment(hand.words(), Pos.TOP_CENTER);
        getChildren().addAll(map, pointer.rubber(), hand.words());
        getChildren().addAll(furniture.nodes());
        followed = store.state().document();
        store.listen(this::follow);
    }

    private static void setUp(SceneStack scenes) {
        scenes.setId("map-scene");
        scenes.setManaged(false);
    }

    /// A document that comes brings another view with it: its tiles are drawn while the panes
    /// around are laid out.
    private void follow(AppState state) {
        Document document = state.document();
        if (!document.isNone() && !document.equals(followed) && getScene() != null) {
            followed = document;
            ground.announce(canvas.view(state));
        }
        repaint.request();
    }

    /// The base map's names, as far as they are known.
    public List<GroundLabel> names() {
        return names;
    }

    /// Shows the base map's names from now on.
    public void showNames(List<GroundLabel> labels) {
        names = List.copyOf(labels);
        scenes.invalidate();
        repaint.request();
    }

    /// The content painted last, where it stands in the window.
    public Leader.View placed() {
        return scenes.placed();
    }

    /// The content painted last.
    public Scene content() {
        return scenes.content();
    }

    /// Puts away what is carried or held, the tip or the open cluster; false if there is none.
    public boolean putAway() {
        if (carry.isCarrying()) {
            carry.end(false);
            repaint.request();
            return true;
        }
        boolean open = !opened.isEmpty();
        open(List.of());
        return hand.putAway() || pointer.putAway() || open;
    }

    /// Takes a tool into the hand, or lays it down.
    public void hold(Optional<MapTool> tool) {
        hand.hold(tool);
    }

    /// Paints what lies over the content again.
    void repaint() {
        repaint.request();
    }

    /// Whether something is one of the buttons over the map, or part of one.
    boolean isControl(Node node) {
        return furniture.holds(node);
    }

    private Scene above(
            AppState state, Scene content, ViewSize size, Theme theme, TextMeasure measure) {
        return MapOverlay.of(state, content, opened, size, theme, measure)
                .with(hand.marks(state, size, theme))
                .with(carry.marks(state, size, theme, measure));
    }

    /// What is under a point of this pane.
    Ref at(double x, double y) {
        return scenes.at(x, y);
    }

    /// The cluster that is open, by its events; empty if none is.
    List<String> opened() {
        return opened;
    }

    /// Opens a cluster, or closes the open one when there are no events.
    void open(List<String> cluster) {
        opened = List.copyOf(cluster);
        repaint.request();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scenes.resizeRelocate(0, 0, getWidth(), getHeight());
        furniture.tellReach();
        repaint.request();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM && SpokenPress.anySelected(store)
                ? scenes.selection()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void paint() {
        AppState state = store.state();
        if (state.document().isNone()) {
            return;
        }
        map.show(state.view().camera());
        scenes.paint(state);
        if (ground.isWhole() && !names.isEmpty() && !state.index().events().isEmpty()) {
            StartReport.pictureIsComplete();
        }
    }

    private List<MenuItem> beside(Desk desk, ViewPoint at) {
        LatLon position = MapSpots.position(store.state(), at);
        return List.of(
                SelectionMenu.item(
                        "new-event-here",
                        Words.of("edit.eventHere"),
                        () -> desk.editor().newEvent(position, MapSpots.place(store.state(), at))),
                SelectionMenu.item(
                        "new-place-here",
                        Words.of("edit.placeHere"),
                        () -> desk.editor().newPlace(position)));
    }

    /// What lies over the map: the buttons on it, and what others lay over it.
    public MapFurniture furniture() {
        return furniture;
    }

    private void furnitureMoved() {
        scenes.invalidate();
        repaint.request();
    }

    /// The boxes of the view that lie under furniture or the scale bar.
    private List<Box> covered(AppState state, ViewSize size, TextMeasure measure) {
        List<Box> boxes = new ArrayList<>(furniture.boxes());
        boxes.add(MapOverlay.scalePlate(state, size, measure));
        return boxes;
    }
}
