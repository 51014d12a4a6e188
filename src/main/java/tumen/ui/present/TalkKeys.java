package tumen.ui.present;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Turns keys pressed in one of a talk's windows into what they ask for, before any control there
/// sees them; only a text field keeps what is typed into it.
final class TalkKeys {
    private TalkKeys() {}

    /// Handles a window's keys from now on.
    static void handle(Scene scene, Lectern lectern) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    if (!typing || event.getCode() == KeyCode.ESCAPE) {
                        TalkCommands.find(event)
                                .ifPresent(command -> {
                                    event.consume();
                                    command.action().accept(lectern);
                                });
                    }
                });
    }
}
