package tumen.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import tumen.paint.AwtTextMeasure;
import tumen.scene.Box;
import tumen.scene.Leader;
import tumen.scene.Points;
import tumen.state.Store;
import tumen.ui.Repaint;

import java.util.List;
import java.util.function.Supplier;

/// The line that joins the selected event's glyph on the timeline with its place on the map.
final class LeaderLine extends Pane {
    private final Store store;
    private final Supplier<Leader.View> map;
    private final Supplier<Leader.View> timeline;
    private final Supplier<List<Box>> covers;
    private final Path path = new Path();

    /// Asks two panes what they show and where, in the coordinates of the window; in the pulses of
    /// the one `painted` last, after it, so that the line never joins what was there before.
    LeaderLine(
            Store store,
            Node painted,
            Supplier<Leader.View> map,
            Supplier<Leader.View> timeline,
            Supplier<List<Box>> covers) {
        this.store = store;
        this.covers = covers;
        this.map = map;
        this.timeline = timeline;
        setMouseTransparent(true);
        setPickOnBounds(false);
        setManaged(false);
        path.setId("leader");
        path.getStyleClass().add("leader");
        getChildren().add(path);
        Repaint repaint = new Repaint(painted, this::draw);
        store.listen(state -> repaint.request());
    }

    private void draw() {
        path.getElements().clear();
        store.state().view().selection().stream()
                .limit(1)
                .map(this::pieces)
                .flatMap(List::stream)
                .forEach(this::draw);
    }

    private List<Points> pieces(String event) {
        return Leader.of(event, map.get(), timeline.get(), covers.get(), AwtTextMeasure.INSTANCE);
    }

    private void draw(Points piece) {
        path.getElements().add(new MoveTo(piece.x(0), piece.y(0)));
        for (int point = 1; point < piece.count(); point++) {
            path.getElements().add(new LineTo(piece.x(point), piece.y(point)));
        }
    }
}
