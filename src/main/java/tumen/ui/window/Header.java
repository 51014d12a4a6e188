package tumen.ui.window;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import tumen.state.AppState;
import tumen.state.Document;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.ui.command.Menus;

/// The strip on top: menu, title, search, how many events are shown, reset, theme, export.
final class Header extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label count = new Label();
    private final MenuButton menu = new MenuButton();

    Header(Desk desk, Region search) {
        getStyleClass().add("header");
        menu.setId("menu");
        menu.setGraphic(new FontIcon(Feather.MENU));
        menu.setAccessibleText("Menu");
        menu.setFocusTraversable(false);
        menu.getItems().addAll(Menus.of(desk));
        title.getStyleClass().add("header-title");
        subtitle.getStyleClass().add("header-subtitle");
        title.setId("title");
        subtitle.setId("subtitle");
        count.setId("count");
        count.getStyleClass().add("header-count");
        VBox titles = new VBox(title, subtitle);
        titles.getStyleClass().add("header-titles");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menu,
                        titles,
                        search,
                        count,
                        CommandButton.labelled("events.reset", "Reset", desk),
                        gap,
                        CommandButton.labelled("view.theme", "Theme", desk));
        desk.store().listen(this::show);
        show(desk.store().state());
    }

    /// Opens the menu.
    void showMenu() {
        menu.show();
    }

    private void show(AppState state) {
        Document document = state.document();
        title.setText(document.project().title());
        subtitle.setText(DocumentWords.of(document));
        count.setText(
                state.visible().size() + " of " + document.index().events().size() + " events");
    }
}
