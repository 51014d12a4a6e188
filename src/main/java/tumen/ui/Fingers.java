package tumen.ui;

import javafx.scene.Node;
import javafx.scene.input.TouchEvent;

/// How many fingers touch a node of a touch screen. The toolkit makes mouse events of the first of
/// them even while several pinch.
public final class Fingers {
    private int count;

    /// Counts from now on.
    public Fingers(Node node) {
        node.addEventHandler(TouchEvent.TOUCH_PRESSED, event -> count = event.getTouchCount());
        node.addEventHandler(TouchEvent.TOUCH_RELEASED, event -> count = event.getTouchCount() - 1);
    }

    /// Whether there are two or more.
    public boolean several() {
        return count > 1;
    }
}
