package tumen.ui.window;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import tumen.basemap.TileStore;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Leader;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.Store;
import tumen.ui.Flight;
import tumen.ui.Looks;
import tumen.ui.SelectionMenu;
import tumen.ui.Surroundings;
import tumen.ui.SystemLook;
import tumen.ui.Tidying;
import tumen.ui.command.Keys;
import tumen.ui.command.Scope;
import tumen.ui.compare.ComparePane;
import tumen.ui.drawer.Drawer;
import tumen.ui.drawer.DrawerPage;
import tumen.ui.filter.FilterChips;
import tumen.ui.filter.NothingShown;
import tumen.ui.map.MapPane;
import tumen.ui.source.SourcesPane;
import tumen.ui.steps.StepStrip;
import tumen.ui.steps.Thumbnails;
import tumen.ui.table.TablePane;
import tumen.ui.table.TableWriting;
import tumen.ui.timeline.TimelinePane;
import tumen.ui.view.ViewsPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The main window's inside: header, filters, map, details, timeline, and the leader across them.
public final class MainWindow extends StackPane {
    private final Surroundings around;
    private final Store store;
    private final TileStore tiles;
    private final Slots slots;
    private final WindowDesk desk;
    private final Header header;
    private final MapPane map;
    private final TimelinePane timeline;
    private final Foot foot;
    private final Drawer drawer;
    private final FrameFigures figures;
    private final SplitPane upper = new SplitPane();
    private final PaneMemory panes;
    private final FocusRing ring = new FocusRing();

    /// Lays panes out around the map and the timeline.
    public MainWindow(Surroundings around, Store store, TileStore tiles) {
        this.around = around;
        this.store = store;
        this.tiles = tiles;
        this.slots = Slots.of(store, around.shown());
        Flight flight = new Flight(store);
        Notices notices = new Notices();
        Thumbnails thumbnails = new Thumbnails(around.pictures());
        desk = new WindowDesk(this, around, store, tiles, thumbnails, flight, notices);
        header = new Header(desk, slots.search(), desk.documents().report());
        map = new MapPane(desk, flight, tiles);
        timeline = new TimelinePane(desk, flight);
        figures = new FrameFigures(this::scenes, tiles::inFlight);
        setId("main-window");
        StackPane filtered = new StackPane(map, new FilterChips(store, map.furniture()::lay));
        drawer = new Drawer(filtered, pages(new TableWriting(around, notices::show)));
        slots.details().offer(desk);
        upper.getItems().addAll(slots.filters(), drawer, slots.details());
        arrangeSides();
        SplitPane split = stacked(upper, new StackPane(timeline, new NothingShown(store)));
        panes = new PaneMemory(upper, split, slots.details(), around.settings().now());
        KeptWindow.follow(around, store, panes, drawer, notices::show);
        BorderPane body = new BorderPane(split);
        body.setTop(header);
        foot = new Foot(store, () -> new StepStrip(desk, thumbnails));
        body.setBottom(foot);
        getChildren()
                .addAll(
                        body,
                        new LeaderLine(store, map, map::placed, timeline::placed, this::covered),
                        ring,
                        notices,
                        figures,
                        desk.documents().waiting());
        FileDrop.on(this, around.stage(), desk.documents()::open);
        map.sceneProperty().subscribe(this::focusMap);
        slots.search().whenGone(this::focusMap);
        followSizes();
        new Playing(store);
    }

    private Stream<tumen.scene.Scene> scenes() {
        return Stream.of(map.content(), timeline.content());
    }

    /// What lies over the views, where it stands in the window.
    private List<Box> covered() {
        Leader.View placed = map.placed();
        return Stream.concat(
                        drawer.covered().stream(),
                        map.furniture().boxes().stream()
                                .map(box -> box.plus(placed.x(), placed.y())))
                .toList();
    }

    private void followSizes() {
        map.layoutBoundsProperty().addListener((_, _, _) -> tellSizes());
        map.furniture().reach().addListener((_, _, _) -> tellSizes());
        timeline.events().layoutBoundsProperty().addListener((_, _, _) -> tellSizes());
    }

    private static SplitPane stacked(Region above, Region below) {
        SplitPane split = new SplitPane(above, below);
        split.setOrientation(Orientation.VERTICAL);
        return split;
    }

    private Map<DrawerPage, Supplier<Region>> pages(TableWriting writing) {
        return Map.of(
                DrawerPage.TABLE, () -> new TablePane(desk, writing),
                DrawerPage.COMPARE, () -> new ComparePane(store),
                DrawerPage.SOURCES, () -> new SourcesPane(store),
                DrawerPage.VIEWS, () -> new ViewsPane(desk),
                DrawerPage.CATALOGUE, desk.workshop()::catalogue,
                DrawerPage.CHANGES, desk.comparing()::pane);
    }

    /// Puts the window's inside into a scene of its own.
    public Scene dressed(double width, double height) {
        Scene scene = new Scene(new StackPane(), width, height);
        fill(scene);
        return scene;
    }

    /// Puts the window's inside into a scene, with our looks and keys.
    public void fill(Scene scene) {
        scene.setRoot(this);
        Looks.follow(scene, store);
        SystemLook.follow(around.stage(), store);
        Tidying.follow(
                scene, desk.documents()::isOpening, () -> store.state().document().index().size());
        store.listen(state -> around.stage().setTitle(DocumentWords.title(state.document())));
        Keys.handle(scene, desk, this::focusedScope);
        showDetails(panes.restore(scene.getWidth()));
    }

    /// Shows the same document, view and history in a window made anew on the same stage, as in
    /// another tongue.
    void renew() {
        Stage stage = around.stage();
        double width = getScene().getWidth();
        double height = getScene().getHeight();
        Rectangle2D place =
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        boolean exits = Platform.isImplicitExit();
        Platform.setImplicitExit(false);
        stage.hide();
        MainWindow next = new MainWindow(around, store.succeeded(), tiles);
        next.map.showNames(map.names());
        next.documents().takeOver(documents());
        stage.setScene(next.dressed(width, height));
        stage.setTitle(DocumentWords.title(store.state().document()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.show();
        Platform.setImplicitExit(exits);
    }

    /// The map, to be given its names.
    public MapPane map() {
        return map;
    }

    /// The map with the pages under it.
    Drawer drawer() {
        return drawer;
    }

    /// Holds what this window shows.
    public Store store() {
        return store;
    }

    /// Opens documents for this window.
    public Documents documents() {
        return desk.documents();
    }

    /// Gives the focus to the pane some steps on from the one that has it.
    void focusPane(int step) {
        List<Node> panes = new ArrayList<>(List.of(slots.search(), slots.filters(), map, timeline));
        panes.addAll(panes.size() - 1, drawer.shown().stream().toList());
        panes.add(panes.size() - 1, slots.details());
        int now = 0;
        while (now < panes.size() - 1 && !hasFocus(panes.get(now))) {
            now++;
        }
        Node next = panes.get(Math.floorMod(now + step, panes.size()));
        next.requestFocus();
        ring.around(next);
    }

    void focusSearch() {
        slots.search().requestFocus();
    }

    void focusMap() {
        map.requestFocus();
    }

    /// Puts away what lies over the views, a tip or an open cluster, or leaves the details; false
    /// if there is nothing of the kind.
    boolean leave() {
        if (map.putAway() || timeline.putAway()) {
            return true;
        }
        boolean outside = hasFocus(slots.search()) || hasFocus(slots.details());
        if (outside) {
            focusMap();
        }
        return outside;
    }

    boolean detailsShown() {
        return upper.getItems().contains(slots.details());
    }

    void showDetails(boolean shown) {
        if (shown != detailsShown()) {
            if (shown) {
                upper.getItems().add(slots.details());
            } else {
                upper.getItems().remove(slots.details());
            }
            arrangeSides();
        }
    }

    void toggleSteps() {
        foot.toggleSteps();
    }

    void toggleFrameFigures() {
        figures.toggle();
    }

    void focusDetails() {
        slots.details().requestFocus();
    }

    void showMenu() {
        header.showMenu();
    }

    /// Opens the menu of the selected events where the first of them is drawn: in the pane that has
    /// the focus if it is there.
    void showSelectionMenu() {
        List<Leader.View> views =
                timeline.isFocusWithin()
                        ? List.of(timeline.placed(), map.placed())
                        : List.of(map.placed(), timeline.placed());
        String event = store.state().view().selection().getFirst();
        ViewPoint middle = new ViewPoint(getWidth() / 2, getHeight() / 2);
        ViewPoint at =
                views.stream()
                        .flatMap(view -> view.position(event).stream())
                        .findFirst()
                        .orElse(middle);
        SelectionMenu.show(this, desk, at.x(), at.y());
    }

    private void arrangeSides() {
        fix(slots.filters(), PaneMemory.INITIAL.filters());
        fix(slots.details(), PaneMemory.INITIAL.details());
        SplitPane.setResizableWithParent(slots.filters(), false);
        SplitPane.setResizableWithParent(slots.details(), false);
    }

    /// A side keeps its width; the map takes what a larger window gives.
    private static void fix(Region side, double width) {
        side.setPrefWidth(width);
        side.setMinWidth(width * 0.8);
        side.setMaxWidth(width * 1.6);
    }

    private void tellSizes() {
        ViewSize mapSize = new ViewSize(map.getWidth(), map.getHeight());
        ViewSize timelineSize =
                new ViewSize(timeline.events().getWidth(), timeline.events().getHeight());
        store.send(
                new Intent.Resize(
                        new Layout(mapSize, timelineSize, map.furniture().reach().get())));
    }

    private Scope focusedScope() {
        if (hasFocus(map)) {
            return Scope.MAP;
        }
        return hasFocus(timeline) ? Scope.TIMELINE : Scope.ANYWHERE;
    }

    /// Whether the focus is on a pane or inside it.
    private static boolean hasFocus(Node pane) {
        return pane.isFocusWithin();
    }
}
