package tumen.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;

/// A made-up pointer over one view. For the UI thread only.
record Pointer(Node view) {
    private static final double STILL = 1;

    void press(double x, double y) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y, true);
    }

    void drag(double x, double y) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, true);
    }

    void release(double x, double y) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, false);
    }

    void move(double x, double y) {
        mouse(MouseEvent.MOUSE_MOVED, x, y, false);
    }

    /// Two fingers apart by a factor.
    void pinch(double x, double y, double factor) {
        Point2D screen = view.localToScreen(x, y);
        Event.fireEvent(
                view,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        factor,
                        factor,
                        new PickResult(view, x, y)));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean primary) {
        Point2D screen = view.localToScreen(x, y);
        MouseButton button =
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                view,
                new MouseEvent(
                        type,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        button,
                        (int) STILL,
                        false,
                        false,
                        false,
                        false,
                        primary,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(view, x, y)));
    }
}
