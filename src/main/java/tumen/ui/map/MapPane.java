package tumen.ui.map;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.NumberBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import tumen.about.Credits;
import tumen.basemap.Palette;
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
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The map: base map, scene, overlay, and the buttons on it.
public final class MapPane extends StackPane {
    private static final double LOW = 240;

    /// Beside the player if there is so much room, else above it.
    private static final double LEAST_CREDIT = 150;

    private static final Insets ABOVE_PLAYER = new Insets(0, 0, 52, 0);

    private final Store store;
    private final SceneStack scenes;
    private final GroundCanvas ground;
    private final GluonMap map;
    private final MapPointer pointer;
    private final MapCarry carry;
    private final MapHand hand;
    private final List<Node> controls;
    private final Repaint repaint = new Repaint(this, this::paint);
    private List<GroundLabel> names = List.of();
    private List<Box> laidOver = List.of();
    private List<String> opened = List.of();
    private @Nullable Document followed;

    /// Shows the state of the desk's store over tiles.
    public MapPane(Desk desk, Flight flight, TileStore tiles) {
        store = desk.store();
        ground = new GroundCanvas(tiles, GroundCanvas.AHEAD, repaint::request);
        scenes =
                new SceneStack(
                        ground,
                        ground,
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
        PlayControls player = new PlayControls(desk);
        controls = List.of(zoomButtons(desk), credit(player), player);
        place(player, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(hand.words(), Pos.TOP_CENTER);
        getChildren().addAll(map, pointer.rubber(), hand.words());
        getChildren().addAll(controls);
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
            ground.announce(state.view().camera(), Palette.of(state.view().look()));
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
        return Stream.iterate(node, each -> each != null && each != this, Node::getParent)
                .anyMatch(controls::contains);
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

    /// Puts no name under what is in a pane, which lies over this one; returns that pane.
    public Pane below(Pane over) {
        over.needsLayoutProperty()
                .subscribe(open -> {
                    List<Box> boxes = open ? laidOver : boxes(over.getChildren());
                    if (!boxes.equals(laidOver)) {
                        laidOver = boxes;
                        scenes.invalidate();
                        repaint.request();
                    }
                });
        return over;
    }

    /// The boxes of the view that lie under controls, the scale bar and what lies over the view.
    private List<Box> covered(AppState state, ViewSize size, TextMeasure measure) {
        List<Box> boxes = new ArrayList<>(boxes(controls));
        boxes.addAll(laidOver);
        boxes.add(MapOverlay.scalePlate(state, size, measure));
        return boxes;
    }

    private static List<Box> boxes(List<Node> nodes) {
        return nodes.stream().map(Node::getBoundsInParent).map(MapPane::box).toList();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// One below the other; side by side where the map is too low for the credits below them.
    private Node zoomButtons(Desk desk) {
        FlowPane buttons =
                new FlowPane(
                        CommandButton.icon("map.zoomIn", desk),
                        CommandButton.icon("map.zoomOut", desk),
                        CommandButton.icon("map.fit", desk));
        buttons.prefWrapLengthProperty()
                .bind(Bindings.when(heightProperty().lessThan(LOW)).then(200).otherwise(1));
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.getStyleClass().add("zoom-buttons");
        place(buttons, Pos.TOP_RIGHT);
        return buttons;
    }

    /// Breaks its lines in the room right of the player.
    private Node credit(Region player) {
        Label credit = new Label(Words.of("map.credit", Credits.brief()));
        credit.setId("credits");
        credit.getStyleClass().add("map-note");
        credit.setMouseTransparent(true);
        credit.setWrapText(true);
        place(credit, Pos.BOTTOM_RIGHT);
        credit.setMinHeight(Region.USE_PREF_SIZE);
        NumberBinding beside =
                widthProperty().subtract(player.widthProperty()).divide(2).subtract(16);
        BooleanBinding narrow = beside.lessThan(LEAST_CREDIT);
        credit.maxWidthProperty()
                .bind(Bindings.when(narrow).then(widthProperty().divide(2)).otherwise(beside));
        narrow.subscribe(above -> StackPane.setMargin(credit, above ? ABOVE_PLAYER : Insets.EMPTY));
        return credit;
    }

    private static void place(Node node, Pos position) {
        StackPane.setAlignment(node, position);
        if (node instanceof Region region) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
    }
}
