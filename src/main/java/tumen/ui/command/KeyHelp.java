package tumen.ui.command;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.stream.Collectors;

/// The list of keys, made from the table of commands.
public final class KeyHelp {
    private KeyHelp() {}

    /// Every command that has a key, menu by menu.
    public static ScrollPane list() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-help");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setHgrow(Priority.ALWAYS);
        ColumnConstraints where = new ColumnConstraints();
        where.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(keys, labels, where);
        int row = 0;
        for (Topic topic : Topic.values()) {
            List<Command> commands =
                    Commands.ALL.stream()
                            .filter(command -> command.topic() == topic)
                            .filter(command -> !command.keys().isEmpty())
                            .toList();
            Label heading = new Label(topic.label());
            heading.getStyleClass().add("key-help-topic");
            grid.add(heading, 1, row++, 2, 1);
            for (Command command : commands) {
                grid.addRow(row++, keyLabel(command), new Label(command.label()), where(command));
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("key-help");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Label keyLabel(Command command) {
        Label label =
                new Label(
                        command.keys().stream()
                                .map(KeyCombination::getDisplayText)
                                .distinct()
                                .collect(Collectors.joining("   ")));
        label.getStyleClass().add("key-help-key");
        return label;
    }

    private static Label where(Command command) {
        Label label = new Label(command.scope() == Scope.ANYWHERE ? "" : command.scope().label());
        label.getStyleClass().add("key-help-where");
        return label;
    }
}
