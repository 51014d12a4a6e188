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

/// A list of keys under headings: the keys, what they do, where they work.
public final class KeyTable {
    private final GridPane grid = new GridPane();
    private int row;

    public KeyTable() {
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

    /// Begins a group of keys.
    public void heading(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("key-help-topic");
        grid.add(heading, 1, row++, 2, 1);
    }

    /// Adds what some keys do; `where` is empty where they work everywhere.
    public void keys(String keys, String what, String where) {
        Label does = new Label(what);
        does.setWrapText(true);
        grid.addRow(row++, styled(keys, "key-help-key"), does, styled(where, "key-help-where"));
    }

    /// Keys as a user reads them; those of the number pad that do as their twins are left out.
    public static String words(List<KeyCombination> keys) {
        return keys.stream()
                .map(KeyCombination::getDisplayText)
                .filter(name -> !name.startsWith("Kp "))
                .distinct()
                .collect(Collectors.joining("   "));
    }

    /// The list, to scroll in.
    public ScrollPane pane() {
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("key-help");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
