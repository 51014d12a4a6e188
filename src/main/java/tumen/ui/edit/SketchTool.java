package tumen.ui.edit;

import javafx.scene.input.KeyCode;

import tumen.edit.Sketch;
import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Mode;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.SketchMarks;
import tumen.scene.Theme;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.map.MapSpots;
import tumen.ui.map.MapTool;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Draws a line on the map: a click adds a point, a drag moves one or makes one between two; a
/// double click or Enter ends, Backspace takes the last point back, Esc leaves all as it was.
final class SketchTool implements MapTool {
    private final Store store;
    private final Mode mode;
    private final Consumer<Optional<Sketch>> ended;
    private Sketch sketch;
    private Optional<LatLon> pointer = Optional.empty();
    private int dragged = -1;
    private boolean inserting;

    /// Goes on with a line that is gone along in a mode; `ended` is told the line, or that there is
    /// none.
    SketchTool(Store store, Sketch sketch, Mode mode, Consumer<Optional<Sketch>> ended) {
        this.store = store;
        this.sketch = sketch;
        this.mode = mode;
        this.ended = ended;
    }

    @Override
    public String words() {
        return Words.of("edit.sketchWords");
    }

    @Override
    public List<Mark> marks(AppState state, ViewSize size, Theme theme) {
        return new SketchMarks(state.view().camera(), size, theme)
                .of(sketch.points(), mode, pointer);
    }

    @Override
    public void move(ViewPoint at) {
        pointer = Optional.of(MapSpots.drawn(store.state(), at));
    }

    @Override
    public boolean press(Ref over) {
        dragged = -1;
        inserting = false;
        if (over instanceof Ref.OfHandle handle) {
            if (handle.name().startsWith(SketchMarks.POINT)) {
                dragged = number(handle, SketchMarks.POINT);
            } else if (handle.name().startsWith(SketchMarks.BETWEEN)) {
                dragged = number(handle, SketchMarks.BETWEEN);
                inserting = true;
            }
        }
        return dragged >= 0;
    }

    private static int number(Ref.OfHandle handle, String before) {
        return Integer.parseInt(handle.name().substring(before.length()));
    }

    @Override
    public void drag(ViewPoint to) {
        pointer = Optional.empty();
        LatLon point = MapSpots.drawn(store.state(), to);
        sketch = inserting ? sketch.insert(dragged, point) : sketch.move(dragged, point);
        inserting = false;
    }

    @Override
    public void click(ViewPoint at, int clicks) {
        if (clicks > 1) {
            end();
        } else {
            sketch = sketch.add(MapSpots.drawn(store.state(), at));
        }
    }

    @Override
    public boolean key(KeyCode key) {
        switch (key) {
            case ENTER -> end();
            case ESCAPE -> ended.accept(Optional.empty());
            case BACK_SPACE -> sketch = sketch.withoutLast();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void end() {
        if (sketch.isLine()) {
            ended.accept(Optional.of(sketch));
        }
    }
}
