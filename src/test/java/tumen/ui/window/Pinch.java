package tumen.ui.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;

import org.testfx.api.FxRobot;

import java.util.Collections;
import java.util.List;

/// What a touch screen tells of fingers at a point of a node: the toolkit has no robot for them.
record Pinch(FxRobot robot, Node node, double x, double y) {

    /// Two fingers spread, or close with a factor below 1.
    void spread(double factor) {
        Point2D at = at();
        fire(
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        null));
    }

    /// So many fingers come down, move together, and are lifted.
    void carry(int fingers, double right, double down) {
        touch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, fingers);
        Point2D at = at();
        fire(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        right,
                        down,
                        right,
                        down,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        fingers,
                        null));
        for (int left = fingers; left > 0; left--) {
            touch(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, left);
        }
    }

    private void touch(EventType<TouchEvent> type, TouchPoint.State state, int fingers) {
        Point2D at = at();
        TouchPoint finger = new TouchPoint(1, state, at.getX(), at.getY(), 0, 0, node, null);
        List<TouchPoint> all = Collections.nCopies(fingers, finger);
        fire(new TouchEvent(type, finger, all, 1, false, false, false, false));
    }

    private Point2D at() {
        return node.localToScene(x, y);
    }

    private void fire(Event event) {
        robot.interact(() -> Event.fireEvent(node, event));
    }
}
