package tumen.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

import tumen.scene.Ref;
import tumen.scene.TimelineLayout;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.ui.Flight;
import tumen.ui.SceneStack;

/// The mouse on the overview: the brush is moved, resized at its ends, or drawn anew outside it.
final class OverviewPointer {
    private static final double CLICK_REACH = 3;

    private final SceneStack pane;
    private final Store store;
    private final Flight flight;
    private String grabbed = "";
    private double pressedX;
    private TimeWindow pressed;

    OverviewPointer(SceneStack pane, Store store, Flight flight) {
        this.pane = pane;
        this.store = store;
        this.flight = flight;
        pressed = store.state().view().window();
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnMouseMoved(event -> pane.setCursor(cursor(handle(event))));
    }

    private void press(MouseEvent event) {
        flight.stop();
        grabbed = handle(event);
        pressedX = event.getX();
        pressed = store.state().view().window();
    }

    private void drag(MouseEvent event) {
        if (Math.abs(event.getX() - pressedX) < CLICK_REACH) {
            return;
        }
        store.send(new Intent.ShowWindow(window(scale().day(pressedX), scale().day(event.getX()))));
    }

    private void release(MouseEvent event) {
        boolean clicked = Math.abs(event.getX() - pressedX) < CLICK_REACH;
        if (clicked && grabbed.isEmpty()) {
            double moved = scale().day(event.getX()) - pressed.middle();
            flight.to(new Intent.ShowWindow(pressed.pannedBy(moved)));
        }
    }

    private TimeWindow window(double from, double to) {
        return switch (grabbed) {
            case "brush" -> pressed.pannedBy(to - from);
            case "brush-start" -> ordered(to, pressed.to());
            case "brush-end" -> ordered(pressed.from(), to);
            default -> ordered(from, to);
        };
    }

    private static TimeWindow ordered(double one, double other) {
        return new TimeWindow(Math.min(one, other), Math.max(one, other));
    }

    private String handle(MouseEvent event) {
        return pane.at(event.getX(), event.getY()) instanceof Ref.OfHandle handle
                ? handle.name()
                : "";
    }

    private static Cursor cursor(String handle) {
        return switch (handle) {
            case "brush" -> Cursor.MOVE;
            case "brush-start", "brush-end" -> Cursor.H_RESIZE;
            default -> Cursor.CROSSHAIR;
        };
    }

    private TimeScale scale() {
        return TimelineLayout.overviewScale(pane.size(), store.state().index());
    }
}
