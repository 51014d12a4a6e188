package tumen.ui;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that come up beside a control when the pointer rests on it. A tooltip is a window with a
/// scene of its own, so it is made when the pointer first comes.
public final class Hint implements EventHandler<MouseEvent> {
    private final Control control;
    private final String words;

    private Hint(Control control, String words) {
        this.control = control;
        this.words = words;
    }

    /// Gives a control its words.
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new Hint(control, words));
    }

    @Override
    public void handle(MouseEvent entered) {
        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
        control.setTooltip(new Tooltip(words));
    }
}
