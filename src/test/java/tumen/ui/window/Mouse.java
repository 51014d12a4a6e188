package tumen.ui.window;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

import org.testfx.api.FxRobot;

import java.util.Set;

/// A mouse over one node, with keys held: the headless platform's own tells of neither held keys
/// nor double clicks.
record Mouse(FxRobot robot, Node node, Set<KeyCode> held) {
    static Mouse over(FxRobot robot, Node node) {
        return new Mouse(robot, node, Set.of());
    }

    Mouse holding(KeyCode... keys) {
        return new Mouse(robot, node, Set.of(keys));
    }

    void click(double x, double y) {
        click(x, y, 1);
    }

    void doubleClick(double x, double y) {
        click(x, y, 1);
        click(x, y, 2);
    }

    void drag(double x, double y, double toX, double toY) {
        carry(x, y, toX, toY);
        release(toX, toY);
    }

    /// Presses at one point and goes to another, where the button stays down.
    void carry(double x, double y, double toX, double toY) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, 1, true);
        fire(MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2, 1, true);
        fire(MouseEvent.MOUSE_DRAGGED, toX, toY, 1, true);
    }

    void release(double x, double y) {
        fire(MouseEvent.MOUSE_RELEASED, x, y, 1, false);
    }

    /// Turns the wheel by notches, away from the user when positive.
    void scroll(double x, double y, int notches) {
        Point2D screen = node.localToScreen(x, y);
        Point2D scene = node.localToScene(x, y);
        robot.interact(() ->
                Event.fireEvent(
                        node,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                x,
                                y,
                                screen.getX(),
                                screen.getY(),
                                held.contains(KeyCode.SHIFT),
                                held.contains(KeyCode.CONTROL),
                                held.contains(KeyCode.ALT),
                                false,
                                false,
                                false,
                                0,
                                40.0 * notches,
                                0,
                                40.0 * notches,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                new PickResult(node, scene.getX(), scene.getY()))));
    }

    private void click(double x, double y, int count) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, count, true);
        fire(MouseEvent.MOUSE_RELEASED, x, y, count, false);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, int count, boolean down) {
        Point2D screen = node.localToScreen(x, y);
        Point2D scene = node.localToScene(x, y);
        robot.interact(() ->
                Event.fireEvent(
                        node,
                        new MouseEvent(
                                type,
                                x,
                                y,
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                count,
                                held.contains(KeyCode.SHIFT),
                                held.contains(KeyCode.CONTROL),
                                held.contains(KeyCode.ALT),
                                false,
                                down,
                                false,
                                false,
                                true,
                                false,
                                true,
                                new PickResult(node, scene.getX(), scene.getY()))));
    }
}
