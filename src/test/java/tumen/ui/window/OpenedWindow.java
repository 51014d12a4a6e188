package tumen.ui.window;

import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

import tumen.basemap.BaseMap;
import tumen.basemap.TileStore;
import tumen.exporting.SnapshotPicture;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.keeping.AutosaveFolder;
import tumen.model.Project;
import tumen.scene.Hit;
import tumen.settings.KeptSettings;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.state.ViewState;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.ui.SceneStack;
import tumen.ui.Surroundings;
import tumen.ui.file.AnsweredFiles;
import tumen.ui.present.Room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A main window on a project, with a user who answers questions for files.
final class OpenedWindow {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private static final BaseMap MAP = BaseMap.load();
    private static final TileStore TILES = TileStore.of(MAP, TileStore.DEFAULT_BYTES);

    private final Store store;
    private final AnsweredFiles files = new AnsweredFiles();
    private final List<String> shown = new ArrayList<>();
    private final ObservableList<Rectangle2D> screens =
            FXCollections.observableArrayList(new Rectangle2D(0, 0, 640, 360));
    private final Path home = newHome();
    private double clock;
    private Optional<MainWindow> window = Optional.empty();

    OpenedWindow(Project project) {
        store =
                new Store(
                        AppState.opening(
                                Document.of(project, null), Layout.UNKNOWN, OpeningView.initial()));
    }

    /// The folder of this user, where settings and autosaves are kept.
    Path home() {
        return home;
    }

    /// Where this user's edits are kept, ten times a second.
    AutosaveFolder autosaves() {
        return new AutosaveFolder(home.resolve("data"), Duration.ofMillis(100));
    }

    /// A user's folder in which nothing is kept yet.
    private static Path newHome() {
        try {
            return Files.createTempDirectory(Path.of("target"), "home");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void show(Stage stage) {
        Surroundings around =
                new Surroundings(
                        stage,
                        files,
                        shown::add,
                        () -> new SnapshotPicture(MAP, List.of()),
                        new Room(screens, () -> clock, () -> LocalTime.of(14, 7), () -> true),
                        new KeptSettings(home.resolve("settings")),
                        autosaves());
        MainWindow main = new MainWindow(around, store, TILES);
        window = Optional.of(main);
        stage.setScene(main.dressed(WIDTH, HEIGHT));
        stage.show();
    }

    Store store() {
        return store;
    }

    /// The screens of the room talks are given in; at first one.
    ObservableList<Rectangle2D> screens() {
        return screens;
    }

    /// Lets the clock of talks run on.
    void wait(FxRobot robot, double seconds) {
        robot.interact(() -> clock += seconds);
    }

    AnsweredFiles files() {
        return files;
    }

    /// The addresses the system was asked to show.
    List<String> shown() {
        return shown;
    }

    Document document() {
        return store.state().document();
    }

    void open(FxRobot robot, Path file) {
        robot.interact(() -> window.orElseThrow().documents().open(file));
    }

    /// Saves what is open to a file that is new, and reads that back.
    ReadResult saved(FxRobot robot, Path file) {
        files.answer(file);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> file.equals(document().file()));
        return ProjectReader.read(file);
    }

    /// Moves the map.
    void look(FxRobot robot, LatLon centre, double zoom) {
        robot.interact(() -> store.send(new Intent.ShowCamera(MapCamera.at(centre, zoom))));
        painted();
    }

    /// Where a position is shown by the map pane.
    ViewPoint at(LatLon position) {
        AppState state = store.state();
        return state.view().camera().toView(position, state.layout().map());
    }

    /// Where an event is drawn on the screen by the scenes of this id.
    static Point2D drawn(FxRobot robot, String id, String event) {
        SceneStack scenes = node(robot, id, SceneStack.class);
        until(() -> Hit.positionOf(scenes.content(), event).isPresent());
        ViewPoint at = Hit.positionOf(scenes.content(), event).orElseThrow();
        return scenes.localToScreen(at.x(), at.y());
    }

    /// Waits until what changed before has been painted.
    static void painted() {
        CountDownLatch frames = new CountDownLatch(3);
        AnimationTimer timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frames.countDown();
                    }
                };
        timer.start();
        until(() -> frames.getCount() == 0);
        timer.stop();
    }

    /// Waits until nothing changes what is shown any more: a glide or a fling has come to rest.
    void atRest() {
        ViewState before;
        do {
            before = store().state().view();
            painted();
        } while (!before.equals(store().state().view()));
    }

    /// Waits for what threads beside the window bring about.
    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within 30 seconds", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The node of this id in any window, once it is there.
    static <T extends Node> T node(FxRobot robot, String id, Class<T> type) {
        until(() -> withId(robot, id).tryQuery().isPresent());
        return withId(robot, id).queryAs(type);
    }

    /// Chooses a command in the menus.
    static void choose(FxRobot robot, String command) {
        robot.interact(row(robot, command)::fire);
    }

    /// The row of a command in the menus, which are opened for it.
    static MenuItem row(FxRobot robot, String command) {
        MenuButton menus = node(robot, "menu", MenuButton.class);
        robot.interact(menus::show);
        robot.interact(menus::hide);
        return menus.getItems().stream()
                .map(Menu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> command.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /// A query looks in the windows there are when it is made.
    private static NodeQuery withId(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId()));
    }
}
