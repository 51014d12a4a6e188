package tumen.ui.event;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.time.WhenWords;
import tumen.ui.Looks;
import tumen.ui.RowClick;
import tumen.words.Words;

import java.util.List;

/// Lists events that stand so close that they are counted, to choose one of them.
public final class EventList {
    private static final double WIDTH = 360;
    private static final double ROW = 48;
    private static final int MOST_ROWS = 8;

    private final Node owner;
    private final Store store;
    private final Popup popup = new Popup();
    private final ListView<Event> list = new ListView<>();
    private final Label count = new Label();
    private final VBox box = new VBox(list, count);

    /// A list over a view.
    public EventList(Node owner, Store store) {
        this.owner = owner;
        this.store = store;
        box.setPrefWidth(WIDTH);
        count.getStyleClass().add("search-count");
        list.setId("pile");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        RowClick.on(list, 1, this::choose);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /// Lists events at a point of the screen, of `all` there are.
    public void show(List<Event> events, long all, double screenX, double screenY) {
        AppState state = store.state();
        list.getItems().setAll(events);
        list.setPrefHeight(ROW * Math.min(events.size(), MOST_ROWS) + 2);
        count.setText(
                events.size() < all
                        ? Words.of("pile.first", Words.number(events.size()), Words.number(all))
                        : Words.of("pile.all", Words.number(all)));
        String sheet = Looks.sheet(EventList.class, "/tumen/ui/search/search.css");
        Looks.dressList(box, state.view().look(), sheet);
        popup.show(owner, screenX, screenY);
        list.requestFocus();
    }

    private void choose() {
        Event event = list.getSelectionModel().getSelectedItem();
        if (event != null) {
            popup.hide();
            store.send(new Intent.Select(List.of(event.id())));
        }
    }

    private final class Cell extends ListCell<Event> {
        Cell() {
            getStyleClass().add("hit-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            if (event == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            AppState state = store.state();
            String when = WhenWords.brief(event.when());
            setGraphic(
                    new EventRow(
                            state.index().catalogue().type(event.type()),
                            state.view().look(),
                            event.title(),
                            when,
                            ""));
            setAccessibleText(event.title() + ", " + when);
        }
    }
}
