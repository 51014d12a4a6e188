package tumen.ui.command;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import tumen.ui.Icon;
import tumen.ui.command.Command.Offer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Makes the menus from the table of commands.
public final class Menus {
    private Menus() {}

    /// Has a button open one menu for each topic, in order, made when it is first opened; items are
    /// as the state is when their menu opens.
    public static void open(MenuButton button, Desk desk) {
        button.addEventHandler(
                MenuButton.ON_SHOWING,
                _ -> {
                    if (button.getItems().isEmpty()) {
                        button.getItems().setAll(of(desk));
                    }
                });
    }

    /// One menu for each topic.
    private static List<Menu> of(Desk desk) {
        return Arrays.stream(Topic.values())
                .filter(Topic::isMenu)
                .map(topic -> menu(topic, desk))
                .toList();
    }

    /// The menu of what can be done with the selected events now.
    public static ContextMenu ofSelection(Desk desk) {
        ContextMenu menu = new ContextMenu();
        menu.setId("selection-menu");
        List<Command> commands = new ArrayList<>(EditCommands.OF_SELECTION);
        commands.addAll(BriefingCommands.withCapture(SelectionCommands.ROWS));
        menu.getItems().setAll(items(commands, desk));
        return menu;
    }

    private static Menu menu(Topic topic, Desk desk) {
        List<Command> commands =
                Commands.ALL.stream().filter(command -> command.topic() == topic).toList();
        Menu menu = new Menu(topic.label());
        menu.setId("menu-" + topic.name().toLowerCase(Locale.ROOT));
        menu.getItems().setAll(items(commands, desk));
        menu.setOnShowing(event -> {
            if (menu.equals(event.getTarget())) {
                menu.getItems().setAll(items(commands, desk));
            }
        });
        return menu;
    }

    private static List<MenuItem> items(List<Command> commands, Desk desk) {
        return commands.stream().map(command -> item(command, desk)).toList();
    }

    private static MenuItem item(Command command, Desk desk) {
        List<Offer> offers = command.offers(desk);
        MenuItem item = offers.size() > 1 ? choice(command, offers, desk) : new MenuItem();
        item.setText(offers.size() == 1 ? one(command, offers.getFirst()) : command.label());
        item.setId(command.id());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        if (command.icon() != null) {
            item.setGraphic(new Icon(command.icon()));
        }
        item.setMnemonicParsing(false);
        item.setDisable(!command.isPossible(desk));
        if (offers.size() <= 1) {
            item.setOnAction(event -> command.action().accept(desk));
        }
        return item;
    }

    private static String one(Command command, Offer offer) {
        return command.label() + ": " + offer.label();
    }

    private static Menu choice(Command command, List<Offer> offers, Desk desk) {
        List<MenuItem> items = new ArrayList<>();
        for (Offer offer : offers) {
            MenuItem item = new MenuItem(offer.label());
            item.setId(command.id() + "-" + (items.size() + 1));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> offer.action().accept(desk));
            items.add(item);
        }
        Menu menu = new Menu();
        menu.getItems().setAll(items);
        return menu;
    }
}
