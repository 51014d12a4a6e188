package tumen.ui.search;

import javafx.application.Platform;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import tumen.scene.Type;
import tumen.state.Store;
import tumen.ui.event.EventRow;
import tumen.ui.search.SearchHits.Found;

import java.util.function.Supplier;

/// One found event in the list.
final class HitCell extends ListCell<Found> {
    private final Store store;
    private final Supplier<String> search;
    private final Runnable last;

    /// `last` is told when the last of the list comes into view.
    HitCell(Store store, Supplier<String> search, Runnable last) {
        this.last = last;
        this.store = store;
        this.search = search;
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
        fontProperty().addListener(_ -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        if (found == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(
                    new EventRow(
                            found.type(),
                            store.state().view().look(),
                            found.event().title(),
                            found.particulars(),
                            search.get(),
                            getFont().getSize() / Type.SMALL.size()));
            setAccessibleText(found.event().title() + ", " + found.particulars());
            if (getIndex() == getListView().getItems().size() - 1) {
                Platform.runLater(last);
            }
        }
    }
}
