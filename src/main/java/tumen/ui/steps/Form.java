package tumen.ui.steps;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Fields below one another, each with its name before it.
final class Form extends GridPane {
    private int row;

    Form() {
        getStyleClass().add("form");
    }

    /// Adds a field that tests find by `id`.
    void add(String label, String id, Control field) {
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        Label words = new Label(label);
        words.setLabelFor(field);
        words.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        addRow(row++, words, field);
    }
}
