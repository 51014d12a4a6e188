package tumen.ui.dialog;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Fields below one another, each with its name before it.
public final class Form extends GridPane {
    private int row;

    public Form() {
        getStyleClass().add("form");
    }

    /// Adds a field that tests find by `id`.
    public void add(String label, String id, Region field) {
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        Label words = new Label(label);
        words.setLabelFor(field);
        words.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        addRow(row++, words, field);
    }

    /// Adds a field whose name stands beside its first line, and below it words about what it
    /// holds, which take no room while there are none.
    public Label addExplained(String label, String id, Region field) {
        add(label, id, field);
        GridPane.setValignment(getChildren().get(getChildren().size() - 2), VPos.TOP);
        Label note = new Label();
        note.setId(id + "-note");
        note.getStyleClass().add("form-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        add(note, 1, row++);
        return note;
    }
}
