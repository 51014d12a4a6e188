package tumen.ui.command;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import tumen.ui.Hint;
import tumen.ui.Icon;

/// Makes buttons from the table of commands.
public final class CommandButton {
    private CommandButton() {}

    /// A button that shows a command's icon, and its name and key on hover. Never takes the focus
    /// away from a pane when clicked.
    public static Button icon(String id, Desk desk) {
        Command command = Commands.of(id);
        Button button = new Button();
        button.setId(id);
        if (command.icon() != null) {
            button.setGraphic(new Icon(command.icon()));
        }
        button.setAccessibleText(command.label());
        Hint.on(button, described(command));
        button.getStyleClass().add("command-button");
        button.setFocusTraversable(false);
        button.setOnAction(event -> command.action().accept(desk));
        desk.store().listen(state -> button.setDisable(!command.isPossible(desk)));
        button.setDisable(!command.isPossible(desk));
        return button;
    }

    /// The same with a text beside the icon.
    public static Button labelled(String id, String text, Desk desk) {
        Button button = icon(id, desk);
        button.setText(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static String described(Command command) {
        return command.keys().stream()
                .findFirst()
                .map(key -> command.label() + "  " + key.getDisplayText())
                .orElse(command.label());
    }
}
