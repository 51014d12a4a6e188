package tumen.ui.change;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.difference.Change;
import tumen.ui.Icon;

/// One change: a sign of its kind, what it is, what it is called, and each field that changed in
/// two lines, before and after.
final class ChangeCell extends ListCell<Change> {
    private final Icon icon = new Icon(Feather.PLUS);
    private final Label kind = new Label();
    private final Label title = new Label();
    private final VBox fields = new VBox();
    private final HBox row;

    ChangeCell() {
        kind.getStyleClass().add("change-kind");
        title.getStyleClass().add("change-title");
        VBox words = new VBox(kind, title, fields);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(icon, words);
        row.getStyleClass().add("change");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        if (change == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.show(sign(change.kind()));
        icon.getStyleClass().setAll("font-icon", "change-sign", "change-" + change.kind());
        kind.setText(ChangeWords.heading(change));
        title.setText(change.title());
        fields.getChildren().setAll(ChangeWords.lines(change).map(ChangeCell::line).toList());
        setAccessibleText(
                kind.getText() + ", " + change.title() + ", " + ChangeWords.fields(change));
        setGraphic(row);
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.getStyleClass().add("change-fields");
        return line;
    }

    private static Feather sign(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS_CIRCLE;
            case REMOVED -> Feather.MINUS_CIRCLE;
            case CHANGED -> Feather.TRIANGLE;
            case REGRADED -> Feather.CHEVRONS_UP;
        };
    }
}
