package tumen.ui;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.ui.command.Desk;
import tumen.ui.command.Menus;

import java.util.List;

/// The menu of events, which are selected when it opens on them.
public final class SelectionMenu {
    private final Node view;
    private final Desk desk;
    private final Hover.Pick pick;

    private SelectionMenu(Node view, Desk desk, Hover.Pick pick) {
        this.view = view;
        this.desk = desk;
        this.pick = pick;
    }

    /// Opens on what the pointer asks for in a view from now on. The key for it is a command.
    public static void on(Node view, Desk desk, Hover.Pick pick) {
        view.setOnContextMenuRequested(new SelectionMenu(view, desk, pick)::requested);
    }

    /// Opens for the selected events at a point of a view.
    public static void show(Node view, Desk desk, double x, double y) {
        var at = view.localToScreen(x, y);
        Menus.ofSelection(desk).show(view.getScene().getWindow(), at.getX(), at.getY());
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        AppState state = desk.store().state();
        List<String> events = EventRefs.of(state, pick.at(event.getX(), event.getY()));
        if (event.isKeyboardTrigger() || events.isEmpty()) {
            return;
        }
        if (!state.view().selection().containsAll(events)) {
            desk.store().send(new Intent.Select(events));
        }
        show(view, desk, event.getX(), event.getY());
    }
}
