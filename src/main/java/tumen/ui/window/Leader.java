package tumen.ui.window;

import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;

import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.Repaint;

import java.util.Optional;
import java.util.function.Function;

/// The line that joins the selected event's glyph on the timeline with its place on the map.
final class Leader extends Pane {
    private final Store store;
    private final Function<String, Optional<Point2D>> onMap;
    private final Function<String, Optional<Point2D>> onTimeline;
    private final CubicCurve curve = new CubicCurve();

    /// Asks two panes where an event stands, in scene coordinates; empty if it is not in view.
    Leader(
            Store store,
            Function<String, Optional<Point2D>> onMap,
            Function<String, Optional<Point2D>> onTimeline) {
        this.store = store;
        this.onMap = onMap;
        this.onTimeline = onTimeline;
        setMouseTransparent(true);
        setPickOnBounds(false);
        setManaged(false);
        curve.setId("leader");
        curve.getStyleClass().add("leader");
        getChildren().add(curve);
        Repaint repaint = new Repaint(this, this::draw);
        store.listen(state -> repaint.request());
    }

    private void draw() {
        AppState state = store.state();
        Optional<String> selected = state.view().selection().stream().findFirst();
        Optional<Point2D> place = selected.flatMap(onMap);
        Optional<Point2D> glyph = selected.flatMap(onTimeline);
        curve.setVisible(place.isPresent() && glyph.isPresent());
        if (curve.isVisible()) {
            join(sceneToLocal(place.orElseThrow()), sceneToLocal(glyph.orElseThrow()));
        }
    }

    private void join(Point2D place, Point2D glyph) {
        double reach = Math.max(40, Math.abs(glyph.getY() - place.getY()) * 0.45);
        curve.setStartX(place.getX());
        curve.setStartY(place.getY());
        curve.setControlX1(place.getX());
        curve.setControlY1(place.getY() + reach);
        curve.setControlX2(glyph.getX());
        curve.setControlY2(glyph.getY() - reach);
        curve.setEndX(glyph.getX());
        curve.setEndY(glyph.getY());
    }
}
