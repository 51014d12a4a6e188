package tumen.ui.change;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import tumen.difference.Change;

/// One change: a sign of its kind, what it is, what it is called, and the fields that changed.
final class ChangeCell extends ListCell<Change> {
    /// Pixels of a row beside its words: sign, gaps and scroll bar.
    private static final double BESIDE = 72;

    private final FontIcon icon = new FontIcon(Feather.PLUS);
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label fields = new Label();
    private final HBox row;

    /// Its height follows from the width of the list.
    ChangeCell(ListView<Change> list) {
        kind.getStyleClass().add("change-kind");
        title.getStyleClass().add("change-title");
        fields.getStyleClass().add("change-fields");
        title.setWrapText(true);
        fields.setWrapText(true);
        VBox words = new VBox(kind, title, fields);
        words.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
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
        icon.setIconCode(sign(change.kind()));
        icon.getStyleClass().setAll("change-sign", "change-" + change.kind());
        kind.setText(ChangeWords.heading(change));
        title.setText(change.title());
        String said = ChangeWords.fields(change);
        fields.setText(said);
        fields.setVisible(!said.isEmpty());
        fields.setManaged(!said.isEmpty());
        setAccessibleText(kind.getText() + ", " + change.title() + ", " + said);
        setGraphic(row);
    }

    private static Feather sign(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS_CIRCLE;
            case REMOVED -> Feather.MINUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case REGRADED -> Feather.AWARD;
        };
    }
}
