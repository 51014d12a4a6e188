package tumen.ui.change;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import tumen.difference.Change;
import tumen.difference.Difference;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.List;

/// The changes of a difference; the one chosen selects its event in both views, if it is there.
public final class ChangeList extends ListView<Change> {
    public ChangeList(Store store) {
        setId("changes-list");
        setAccessibleText(Words.of("change.spoken"));
        getStyleClass().add("change-list");
        getStylesheets().add(Looks.sheet(ChangeList.class, "change.css"));
        setCellFactory(_ -> new ChangeCell());
        setPlaceholder(new Label(Words.of("change.none")));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(change -> {
                    if (change != null) {
                        change.event().ifPresent(event -> select(store, event));
                    }
                });
    }

    private static void select(Store store, String event) {
        if (store.state().told(event).isPresent()) {
            store.send(new Intent.Select(List.of(event)));
        }
    }

    /// Lists other changes.
    public void show(Difference difference) {
        getItems().setAll(difference.changes());
    }
}
