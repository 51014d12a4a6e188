package tumen.ui.timeline;

import javafx.scene.input.MouseEvent;

import tumen.scene.Ref;
import tumen.scene.TimelineLayout;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.ui.Cursors;
import tumen.ui.Flight;
import tumen.ui.SceneStack;

/// The mouse on the overview: the brush is moved, resized at its ends, or drawn anew outside it.
final class OverviewPointer {
    private static final double CLICK_REACH = 3;
    private static final String BRUSH = "brush";

    private final SceneStack pane;
    private final Store store;
    private final Flight flight;
    private double pressedX;
    private BrushDrag drag;

    OverviewPointer(SceneStack pane, Store store, Flight flight) {
        this.pane = pane;
        this.store = store;
        this.flight = flight;
        drag = new BrushDrag(BRUSH, "", store.state().view().window());
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnMouseMoved(event -> pane.setCursor(Cursors.over(ref(event))));
    }

    private void press(MouseEvent event) {
        flight.stop();
        pressedX = event.getX();
        drag = BrushDrag.of(BRUSH, ref(event), store.state().view().window());
    }

    private void drag(MouseEvent event) {
        if (!isClick(event)) {
            double from = scale().day(pressedX);
            store.send(new Intent.ShowWindow(drag.dragged(from, scale().day(event.getX()))));
        }
    }

    private void release(MouseEvent event) {
        if (isClick(event) && drag.grabbed().isEmpty()) {
            TimeWindow there = drag.from().centredAt(scale().day(event.getX()));
            flight.to(new Intent.ShowWindow(there));
        }
    }

    private boolean isClick(MouseEvent event) {
        return Math.abs(event.getX() - pressedX) < CLICK_REACH;
    }

    private Ref ref(MouseEvent event) {
        return pane.at(event.getX(), event.getY());
    }

    private TimeScale scale() {
        return TimelineLayout.overviewScale(pane.size(), store.state().index());
    }
}
