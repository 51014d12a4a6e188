package tumen.ui.command;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.stream.Collectors;

/// The list of keys, mouse and touch, made from the tables of commands and of gestures.
public final class KeyHelp {
    private final GridPane grid = new GridPane();
    private int row;

    private KeyHelp() {
        grid.getStyleClass().add("key-help");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setHgrow(Priority.ALWAYS);
        ColumnConstraints where = new ColumnConstraints();
        where.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(keys, labels, where);
    }

    /// Every command that has a key, menu by menu, and every gesture.
    public static ScrollPane list() {
        KeyHelp help = new KeyHelp();
        for (Topic topic : Topic.values()) {
            help.heading(topic.label());
            Commands.ALL.stream()
                    .filter(command -> command.topic() == topic)
                    .filter(command -> !command.keys().isEmpty())
                    .forEach(help::command);
        }
        help.heading("Mouse and touch");
        Gesture.ALL.forEach(each -> help.line(each.gesture(), each.action(), each.where()));
        ScrollPane scroll = new ScrollPane(help.grid);
        scroll.setId("key-help");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("key-help-topic");
        grid.add(heading, 1, row++, 2, 1);
    }

    private void command(Command command) {
        String keys =
                command.keys().stream()
                        .map(KeyCombination::getDisplayText)
                        .distinct()
                        .collect(Collectors.joining("   "));
        Scope scope = command.scope();
        line(keys, command.label(), scope == Scope.ANYWHERE ? "" : scope.label());
    }

    private void line(String how, String what, String where) {
        Label keys = new Label(how);
        keys.getStyleClass().add("key-help-key");
        Label place = new Label(where);
        place.getStyleClass().add("key-help-where");
        grid.addRow(row++, keys, new Label(what), place);
    }
}
