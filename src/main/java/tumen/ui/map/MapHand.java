package tumen.ui.map;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.scene.Mark;
import tumen.scene.Theme;
import tumen.state.AppState;

import java.util.List;
import java.util.Optional;

/// Holds the tool over the map, and gives it what the mouse and the keys do before the map has it.
final class MapHand {
    /// The room left for the buttons on both sides of the words.
    private static final double BESIDE = 140;

    private final MapPane pane;
    private final Runnable repaint;
    private final Label words = new Label();
    private Optional<MapTool> tool = Optional.empty();
    private boolean taken;

    MapHand(MapPane pane, Runnable repaint) {
        this.pane = pane;
        this.repaint = repaint;
        words.setId("map-tool-words");
        words.getStyleClass().add("map-tool-words");
        words.setMouseTransparent(true);
        words.setVisible(false);
        words.setWrapText(true);
        words.setMaxHeight(Region.USE_PREF_SIZE);
        words.maxWidthProperty().bind(pane.widthProperty().subtract(BESIDE));
        pane.addEventFilter(MouseEvent.ANY, this::mouse);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What to do with the tool, to stand over the map.
    Label words() {
        return words;
    }

    /// Takes a tool into the hand in the place of any other, or lays it down.
    void hold(Optional<MapTool> other) {
        tool = other;
        taken = false;
        words.setText(other.map(MapTool::words).orElse(""));
        words.setVisible(other.isPresent());
        pane.setCursor(other.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        pane.requestFocus();
        repaint.run();
    }

    /// Lays the tool down as Esc does; false if there is none.
    boolean putAway() {
        return tool.filter(held -> held.key(KeyCode.ESCAPE)).isPresent();
    }

    /// What the tool draws.
    List<Mark> marks(AppState state, ViewSize size, Theme theme) {
        return tool.map(held -> held.marks(state, size, theme)).orElse(List.of());
    }

    private void mouse(MouseEvent event) {
        tool.filter(_ -> isOverMap(event)).ifPresent(held -> mouse(held, event));
    }

    /// Buttons on the map stay buttons.
    private boolean isOverMap(MouseEvent event) {
        return taken || !(event.getTarget() instanceof Node node) || !pane.isControl(node);
    }

    private void mouse(MapTool held, MouseEvent event) {
        ViewPoint at = new ViewPoint(event.getX(), event.getY());
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            held.move(at);
            event.consume();
        } else if (event.getButton() != MouseButton.PRIMARY) {
            return;
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            taken = held.press(pane.at(at.x(), at.y()));
            pane.requestFocus();
            consume(taken, event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            if (taken) {
                held.drag(at);
            }
            consume(taken, event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release(held, at, event);
        }
        repaint.run();
    }

    private void release(MapTool held, ViewPoint at, MouseEvent event) {
        boolean click = event.isStillSincePress();
        if (click && (!taken || event.getClickCount() > 1)) {
            held.click(at, event.getClickCount());
        }
        consume(click || taken, event);
        taken = false;
    }

    private static void consume(boolean so, MouseEvent event) {
        if (so) {
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (tool.filter(held -> held.key(event.getCode())).isPresent()) {
            event.consume();
            repaint.run();
        }
    }
}
