package tumen.ui;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A list that comes up below a field while one types there, with words below it. The focus stays
/// in the field, which tells it where to walk.
public final class ListBelow<T> extends Popup {
    private final int mostRows;
    private final double gap;
    private final ListView<T> list = new ListView<>();
    private final Label words = new Label();
    private final VBox box = new VBox(list, words);
    private final IntegerProperty rows = new SimpleIntegerProperty();

    /// A list of so many rows at the most, so many pixels below its field.
    public ListBelow(int mostRows, double gap) {
        this.mostRows = mostRows;
        this.gap = gap;
        list.setFocusTraversable(false);
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(2));
        getContent().add(box);
        setAutoHide(true);
        setHideOnEscape(false);
    }

    /// What is listed; its cells are all as high as each other.
    public ListView<T> list() {
        return list;
    }

    /// The words below the list.
    public Label words() {
        return words;
    }

    /// What holds the list and the words, to be dressed.
    public VBox box() {
        return box;
    }

    /// Lies below a field from now on, so wide, with all that is listed in it as far as there is
    /// room, and the words where there are any.
    public void show(TextField field, double width) {
        int listed = list.getItems().size();
        rows.set(Math.min(listed, mostRows));
        appear(list, listed > 0);
        appear(words, !words.getText().isEmpty());
        box.setPrefWidth(width);
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!isShowing() && bounds != null) {
            show(field, bounds.getMinX(), bounds.getMaxY() + gap);
        }
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Selects the row some steps on from the selected one, round about.
    public void walk(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - mostRows / 2));
        }
    }
}
