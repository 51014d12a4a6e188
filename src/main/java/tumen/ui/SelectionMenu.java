package tumen.ui;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
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
    private final Beside beside;

    /// What can be done at a point of a view where no event is.
    @FunctionalInterface
    public interface Beside {
        List<MenuItem> at(double x, double y);
    }

    private SelectionMenu(Node view, Desk desk, Hover.Pick pick, Beside beside) {
        this.view = view;
        this.desk = desk;
        this.pick = pick;
        this.beside = beside;
    }

    /// Opens on what the pointer asks for in a view from now on. The key for it is a command.
    public static void on(Node view, Desk desk, Hover.Pick pick, Beside beside) {
        view.setOnContextMenuRequested(new SelectionMenu(view, desk, pick, beside)::requested);
    }

    /// An item of a menu.
    public static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
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
        if (event.isKeyboardTrigger()) {
            return;
        }
        if (events.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.setId("spot-menu");
            menu.getItems().setAll(beside.at(event.getX(), event.getY()));
            menu.show(view.getScene().getWindow(), event.getScreenX(), event.getScreenY());
            return;
        }
        if (!state.view().selection().containsAll(events)) {
            desk.store().send(new Intent.Select(events));
        }
        show(view, desk, event.getX(), event.getY());
    }
}
