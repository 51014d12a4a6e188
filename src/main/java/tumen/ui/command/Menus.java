package tumen.ui.command;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes the menus from the table of commands.
public final class Menus {
    private Menus() {}

    /// One menu for each topic, in order; items are enabled or not as the state is when the menu
    /// opens.
    public static List<Menu> of(Desk desk) {
        return Arrays.stream(Topic.values()).map(topic -> menu(topic, desk)).toList();
    }

    private static Menu menu(Topic topic, Desk desk) {
        Menu menu = new Menu(topic.label());
        menu.setId("menu-" + topic.name().toLowerCase(Locale.ROOT));
        Commands.ALL.stream()
                .filter(command -> command.topic() == topic)
                .forEach(command -> menu.getItems().add(item(command, desk, menu)));
        return menu;
    }

    private static MenuItem item(Command command, Desk desk, Menu menu) {
        MenuItem item = new MenuItem(command.label());
        item.setId(command.id());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        if (command.icon() != null) {
            item.setGraphic(new FontIcon(command.icon()));
        }
        item.setOnAction(event -> command.action().accept(desk));
        menu.addEventHandler(
                Menu.ON_SHOWING,
                event -> item.setDisable(!command.enabled().test(desk.store().state())));
        return item;
    }
}
