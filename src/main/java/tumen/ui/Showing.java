package tumen.ui;

import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// One showing of a window, from its opening to its closing; the window may be shown again with
/// other things in it.
public final class Showing {
    private Showing() {}

    /// Does one thing when a window opens and another when it closes, once each.
    public static void follow(Window window, Runnable opened, Runnable closed) {
        once(
                window,
                WindowEvent.WINDOW_SHOWN,
                () -> {
                    opened.run();
                    once(window, WindowEvent.WINDOW_HIDING, closed);
                });
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
