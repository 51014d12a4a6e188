package tumen.ui.command;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import java.util.List;
import java.util.stream.Collectors;

/// A list of keys under headings: the keys, what they do, where they work.
public final class KeyTable {
    /// How much of the width keys may take, in per cent: what hands do is told in whole phrases.
    private static final double FOR_KEYS = 37;

    private final GridPane grid = new GridPane();
    private int row;

    public KeyTable() {
        grid.getStyleClass().add("key-help");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        keys.setPercentWidth(FOR_KEYS);
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
        Label by = wrapped(keys, "key-help-key");
        by.setTextAlignment(TextAlignment.RIGHT);
        Label does = wrapped(what, "key-help-label");
        Label place = styled(where, "key-help-where");
        List.of(by, does, place).forEach(label -> GridPane.setValignment(label, VPos.TOP));
        grid.addRow(row++, by, does, place);
    }

    /// Keys as a user reads them; those of the number pad that do as their twins are left out.
    public static String words(List<KeyCombination> keys) {
        return keys.stream()
                .map(KeyCombination::getDisplayText)
                .filter(name -> !name.startsWith("Kp "))
                .map(name -> name.equals("Shift+/") ? "?" : name)
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

    private static Label wrapped(String text, String style) {
        Label label = styled(text, style);
        label.setWrapText(true);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
