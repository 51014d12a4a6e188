package tumen.ui;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// One showing of a window, from its opening to its closing; the window may be shown again with
/// other things in it.
public final class Showing {
    private Showing() {}

    /// Does one thing when a window opens, or soon if it is open, and another when it closes, once
    /// each.
    public static void follow(Window window, Runnable opened, Runnable closed) {
        Runnable shown =
                () -> {
                    opened.run();
                    once(window, WindowEvent.WINDOW_HIDING, closed);
                };
        if (window.isShowing()) {
            Platform.runLater(shown);
        } else {
            once(window, WindowEvent.WINDOW_SHOWN, shown);
        }
    }

    private static void once(Window window, EventType<WindowEvent> type, Runnable action) {
        window.addEventHandler(
                type,
                new EventHandler<>() {
                    @Override
                    public void handle(WindowEvent event) {
                        window.removeEventHandler(type, this);
                        action.run();
                    }
                });
    }
}
