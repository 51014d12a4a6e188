package tumen.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.TileStore;
import tumen.exporting.SnapshotPicture;
import tumen.folder.UserFolders;
import tumen.keeping.AutosaveFolder;
import tumen.model.Project;
import tumen.model.StoredView;
import tumen.paint.AwtTextMeasure;
import tumen.paint.Fonts;
import tumen.paint.FxPaints;
import tumen.scene.GroundLabel;
import tumen.scene.Rehearsal;
import tumen.scene.Theme;
import tumen.scene.Type;
import tumen.settings.KeptSettings;
import tumen.settings.Settings;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.state.ViewLink;
import tumen.state.ViewState;
import tumen.stock.Stock;
import tumen.storage.ShippedDataset;
import tumen.ui.file.SystemFileQuestions;
import tumen.ui.present.Room;
import tumen.ui.window.MainWindow;
import tumen.ui.window.WindowMemory;
import tumen.words.Words;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// The JavaFX application: one main window.
public final class TumenApp extends Application {
    private static final long TILE_BYTES = 24L << 20;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    /// How often edits are kept.
    private static final Duration AUTOSAVES = Duration.ofSeconds(30);

    /// The opening view of most stories lies near this zoom.
    private static final double OPENING_ZOOM = 6;

    /// The name of the parameter that holds the line of the view to begin with.
    private static final String VIEW = "view";

    private static final BaseMap MAP = BaseMap.load();
    private static final CompletableFuture<List<GroundLabel>> NAMES =
            CompletableFuture.supplyAsync(BaseMapLabels::load, work -> beside("names", work));

    private static final CompletableFuture<KeptSettings> SETTINGS =
            CompletableFuture.supplyAsync(
                    () -> new KeptSettings(UserFolders.here().settings()),
                    work -> beside("settings", work));

    /// Done when the tongue is chosen: nothing may be said before.
    private static final CompletableFuture<Void> SPEAKING =
            SETTINGS.thenAccept(settings ->
                    Words.speak(
                            FirstTongue.of(
                                    Optional.ofNullable(System.getProperty(FirstTongue.PROPERTY)),
                                    settings.now(),
                                    Locale.getDefault())));

    /// The dataset on board, ready to be shown; begun only if it will be.
    private static final CompletableFuture<Document> EXAMPLE = new CompletableFuture<>();

    private final TileStore tiles = TileStore.of(MAP, TILE_BYTES);

    /// Shows the window, with a view if one is given, and returns when it is closed. What needs no
    /// toolkit is begun before there is one.
    public static void open(Optional<Path> file, Optional<StoredView> view) {
        if (file.isEmpty()) {
            var _ = EXAMPLE.completeAsync(TumenApp::example, work -> beside("example", work));
        }
        beside("jars", TumenApp::openJars);
        beside("base map", () -> warmMap(file.isPresent()));
        beside("letters", () -> warmLetters(file.isPresent()));
        GraphicsCard.tell();
        launch(
                TumenApp.class,
                Stream.concat(
                                file.stream().map(Path::toString),
                                view.stream().map(line -> "--" + VIEW + "=" + ViewLink.of(line)))
                        .toArray(String[]::new));
    }

    /// JavaFX looks for a logger, and Gluon for a source of tiles, in every jar there is: they are
    /// open by then.
    private static void openJars() {
        var _ = ClassLoader.getSystemResource("in-no-jar");
    }

    /// What is in stock need not be drawn.
    private static void warmMap(boolean other) {
        if (Stock.onBoard().isEmpty() || other) {
            MAP.warm(OPENING_ZOOM);
        }
    }

    private static void warmLetters(boolean other) {
        if (Stock.onBoard().isEmpty() || other) {
            Fonts.of(Type.BODY);
        }
    }

    private static Document example() {
        Project project = ShippedDataset.project();
        SPEAKING.join();
        Document example = Document.of(project, null);
        beside("rehearsal", () -> rehearse(example));
        return example;
    }

    /// Works out what the first picture asks of the example while the window is being built; wrong
    /// guesses of its sizes do no harm.
    private static void rehearse(Document example) {
        Rehearsal.of(
                AppState.opening(example, Layout.USUAL, OpeningView.initial()),
                AwtTextMeasure.INSTANCE);
    }

    /// The window opens empty; what the system has to say about it is said while its inside is
    /// built, which would be painted twice else.
    @Override
    public void start(Stage stage) {
        Settings settings = SETTINGS.join().now();
        ViewState view = FirstView.initial(settings, SystemLook.now());
        Looks.begin(view.look());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(
                        new StackPane(),
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()),
                        FxPaints.colour(Theme.of(view.look()).app())));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        settings.window().ifPresent(place -> WindowMemory.restore(stage, place, screens()));
        stage.setTitle("Tumen");
        stage.show();
        Platform.runLater(() -> fill(stage, view));
    }

    /// The panes are made while the example is still being read, and laid out when it is there:
    /// once. Then it is opened anew, for what of it is in sight depends on how large the panes are.
    /// Files are opened beside the window.
    private void fill(Stage stage, ViewState view) {
        SPEAKING.join();
        List<String> files = getParameters().getUnnamed();
        Document none = Document.of(Project.EMPTY, null);
        Store store = new Store(AppState.opening(none, Layout.UNKNOWN, view));
        MainWindow window = new MainWindow(surroundings(stage), store, tiles);
        Optional.ofNullable(getParameters().getNamed().get(VIEW))
                .ifPresent(line -> FirstView.show(store, ViewLink.read(line)));
        files.stream().limit(1).map(Path::of).forEach(window.documents()::open);
        beside("icon", () -> showIcon(stage));
        var _ = NAMES.thenAccept(names -> inWindow(() -> window.map().showNames(names)));
        window.fill(stage.getScene());
        if (files.isEmpty()) {
            Document first = EXAMPLE.join();
            store.send(new Intent.Open(first));
            window.applyCss();
            window.layout();
            store.send(new Intent.Open(first));
        }
    }

    @Override
    public void stop() {
        SETTINGS.join().finish();
        tiles.close();
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private static void showIcon(Stage stage) {
        List<Image> images = AppIcon.images();
        Platform.runLater(() -> stage.getIcons().addAll(images));
    }

    /// Does something on the JavaFX thread, now if this is it.
    private static void inWindow(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private static void beside(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }

    private static Optional<Path> usedLast() {
        return SETTINGS.join().now().recent().stream().findFirst();
    }

    private Surroundings surroundings(Stage stage) {
        return new Surroundings(
                stage,
                new SystemFileQuestions(stage, TumenApp::usedLast),
                getHostServices()::showDocument,
                () -> new SnapshotPicture(MAP, NAMES.join()),
                Room.real(),
                SETTINGS.join(),
                new AutosaveFolder(UserFolders.here().data(), AUTOSAVES));
    }
}
