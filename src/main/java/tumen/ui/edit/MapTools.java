package tumen.ui.edit;

import javafx.stage.Stage;
import javafx.stage.Window;

import tumen.edit.Sketch;
import tumen.geo.GeoBounds;
import tumen.geo.Inset;
import tumen.geo.LatLon;
import tumen.geo.ViewSize;
import tumen.model.Mode;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.dialog.Unapplied;
import tumen.ui.map.MapPane;
import tumen.ui.map.MapTool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes positions and lines from the map. Dialogs before it step aside meanwhile.
final class MapTools {
    /// Pixels around a line, so that its ends stand clear of buttons and words.
    private static final double AROUND = 60;

    private static final double CLOSEST = 10;

    private final Window window;
    private final Store store;
    private final Supplier<MapPane> map;

    MapTools(Window window, Store store, Supplier<MapPane> map) {
        this.window = window;
        this.store = store;
        this.map = map;
    }

    /// Asks for a position.
    void position(Consumer<LatLon> told) {
        during(ended -> new PickTool(store, ended), told);
    }

    /// Asks for a line, which begins as it is and comes into sight.
    void line(Sketch begun, Mode mode, Consumer<Sketch> told) {
        if (begun.isLine()) {
            ViewSize size = store.state().layout().map();
            store.send(
                    new Intent.ShowCamera(
                            GeoBounds.around(begun.points())
                                    .fit(size, Inset.all(AROUND), CLOSEST)));
        }
        during(ended -> new SketchTool(store, begun, mode, ended), told);
    }

    private <T> void during(Function<Consumer<Optional<T>>, MapTool> made, Consumer<T> told) {
        List<Stage> aside = dialogs(window);
        aside.reversed().forEach(Stage::hide);
        Runnable ended =
                Unapplied.before(window).goingAlong(() -> map.get().hold(Optional.empty()));
        map.get()
                .hold(
                        Optional.of(
                                made.apply(answer -> {
                                    ended.run();
                                    map.get().hold(Optional.empty());
                                    aside.forEach(Stage::show);
                                    answer.ifPresent(told);
                                })));
    }

    /// The windows that stand before one, each after the one it stands before.
    private static List<Stage> dialogs(Window owner) {
        List<Stage> found = new ArrayList<>();
        for (Window each : List.copyOf(Window.getWindows())) {
            if (each instanceof Stage stage && owner.equals(stage.getOwner())) {
                found.add(stage);
                found.addAll(dialogs(stage));
            }
        }
        return found;
    }
}
