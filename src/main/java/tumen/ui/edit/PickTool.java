package tumen.ui.edit;

import javafx.scene.input.KeyCode;

import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.map.MapSpots;
import tumen.ui.map.MapTool;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes one position from the map.
final class PickTool implements MapTool {
    private final Store store;
    private final Consumer<Optional<LatLon>> ended;

    /// `ended` is told the position, or that there is none.
    PickTool(Store store, Consumer<Optional<LatLon>> ended) {
        this.store = store;
        this.ended = ended;
    }

    @Override
    public String words() {
        return Words.of("edit.pickWords");
    }

    @Override
    public List<Mark> marks(AppState state, ViewSize size, Theme theme) {
        return List.of();
    }

    @Override
    public void move(ViewPoint at) {}

    @Override
    public boolean press(Ref over) {
        return false;
    }

    @Override
    public void drag(ViewPoint to) {}

    @Override
    public void click(ViewPoint at, int clicks) {
        ended.accept(Optional.of(MapSpots.position(store.state(), at)));
    }

    @Override
    public boolean key(KeyCode key) {
        if (key == KeyCode.ESCAPE) {
            ended.accept(Optional.empty());
            return true;
        }
        return false;
    }
}
