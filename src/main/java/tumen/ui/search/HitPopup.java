package tumen.ui.search;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import tumen.state.Look;
import tumen.ui.Looks;
import tumen.ui.search.SearchHits.Found;

/// The list of hits below the search field, and how many there are.
final class HitPopup extends Popup {
    private static final int MOST_ROWS = 9;
    private static final double LEAST_WIDTH = 360;

    private final ListView<Found> list = new ListView<>();
    private final Label count = new Label();
    private final VBox box = new VBox(list, count);
    private final IntegerProperty rows = new SimpleIntegerProperty();

    HitPopup() {
        box.setId("search-popup");
        count.setId("search-count");
        count.getStyleClass().add("search-count");
        list.setId("search-hits");
        list.setFocusTraversable(false);
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(2));
        getContent().add(box);
        setAutoHide(true);
        setHideOnEscape(false);
    }

    /// The hits that are listed.
    ListView<Found> list() {
        return list;
    }

    /// Says how many hits there are.
    void count(String words) {
        count.setText(words);
    }

    /// Shows so many hits in a look below a field, in type as large as in its window.
    void show(SearchField field, int hits, Look look) {
        Looks.dressList(box, look, Looks.sheet(HitPopup.class, "search.css"));
        box.setStyle(field.getScene().getRoot().getStyle());
        rows.set(Math.min(hits, MOST_ROWS));
        list.setVisible(hits > 0);
        list.setManaged(hits > 0);
        box.setPrefWidth(Math.max(LEAST_WIDTH, field.getWidth()));
        Bounds bounds = field.localToScreen(field.getBoundsInLocal());
        if (!isShowing() && bounds != null) {
            show(field, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    /// Selects the hit some steps on from the selected one, round about.
    void walk(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
        }
    }
}
