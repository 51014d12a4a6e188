package tumen.ui.edit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Store;
import tumen.ui.Looks;
import tumen.ui.RowClick;
import tumen.ui.WhileShown;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// Everything events refer to, kind by kind: to be found, edited, and deleted where nothing refers
/// to it.
final class CataloguePane extends BorderPane implements DrawerTools {
    private static final double ROW = 26;

    private final ComboBox<Shelf> kind = new ComboBox<>();
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private @Nullable Document shown;

    CataloguePane(Store store, ThingEditor editor, Things things) {
        setId("catalogue-pane");
        setAccessibleText(Words.of("drawer.CATALOGUE"));
        kind.getItems().addAll(new Shelves(store, editor, things).all());
        kind.setId("catalogue-kind");
        kind.getSelectionModel().selectFirst();
        kind.valueProperty().subscribe((before, after) -> fill());
        search.setId("catalogue-search");
        search.setPromptText(Words.of("edit.find"));
        search.textProperty().subscribe((before, after) -> fill());
        list.setId("catalogue-list");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("catalogue-list");
        list.setPlaceholder(new Label(Words.of("edit.none")));
        RowClick.on(list, 2, this::edit);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getStylesheets().add(Looks.sheet(CataloguePane.class, "edit.css"));
        HBox asked = new HBox(kind, search);
        asked.getStyleClass().add("catalogue-asked");
        HBox.setHgrow(search, Priority.ALWAYS);
        setTop(asked);
        setCenter(list);
        SpokenFields.name(this, Words.of("drawer.CATALOGUE"));
        WhileShown.follow(this, store, this::show);
    }

    @Override
    public List<Node> tools() {
        Button edit = button("edit.thing.edit", "catalogue-edit", this::edit);
        Button delete = button("edit.thing.delete", "catalogue-delete", this::delete);
        var none = list.getSelectionModel().selectedItemProperty().isNull();
        edit.disableProperty().bind(none);
        delete.disableProperty().bind(none);
        return List.of(
                button("edit.thing.new", "catalogue-new", () -> open(Optional.empty())),
                edit,
                delete);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private static Button button(String words, String id, Runnable action) {
        Button button = new Button(Words.of(words));
        button.setId(id);
        button.getStyleClass().add("drawer-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            delete();
            event.consume();
        }
    }

    private void show(AppState state) {
        if (!state.document().equals(shown)) {
            shown = state.document();
            fill();
        }
    }

    private void fill() {
        Choice before = list.getSelectionModel().getSelectedItem();
        String text = search.getText().strip();
        list.getItems()
                .setAll(
                        kind.getValue().all().get().stream()
                                .filter(each -> each.isFoundBy(text))
                                .toList());
        Optional.ofNullable(before)
                .flatMap(last ->
                        list.getItems().stream()
                                .filter(each -> each.id().equals(last.id()))
                                .findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private void edit() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open(Optional.of(chosen.id()));
        }
    }

    private void open(Optional<String> id) {
        kind.getValue().open().accept(id, this::select);
    }

    private void select(String id) {
        list.getItems().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(each -> {
                    list.getSelectionModel().select(each);
                    list.scrollTo(each);
                });
    }

    private void delete() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            kind.getValue().delete().accept(chosen);
        }
    }
}
