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

import tumen.edit.Kind;
import tumen.model.Catalogue;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Store;
import tumen.storage.DraftKind;
import tumen.ui.Looks;
import tumen.ui.WhileShown;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything events refer to, kind by kind: to be found, edited, and deleted where nothing refers
/// to it.
final class CataloguePane extends BorderPane implements DrawerTools {
    private static final double ROW = 26;

    private final Store store;
    private final ThingEditor editor;
    private final Things things;
    private final ComboBox<Choice> kind = new ComboBox<>();
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private @Nullable Document shown;

    CataloguePane(Store store, ThingEditor editor) {
        this.store = store;
        this.editor = editor;
        things = new Things(store);
        setId("catalogue-pane");
        setAccessibleText(Words.of("drawer.CATALOGUE"));
        for (Kind each : List.of(Kind.PLACE, Kind.ROUTE, Kind.SOURCE, Kind.ACTOR, Kind.TYPE)) {
            kind.getItems().add(Choice.of(each.name(), Words.of("edit.kind." + each), ""));
        }
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
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                edit();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        getStylesheets().add(Looks.sheet(CataloguePane.class, "edit.css"));
        HBox asked = new HBox(kind, search);
        asked.getStyleClass().add("catalogue-asked");
        HBox.setHgrow(search, Priority.ALWAYS);
        setTop(asked);
        setCenter(list);
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
                button("edit.thing.new", "catalogue-new", () -> open(Map.of())), edit, delete);
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

    private Kind chosenKind() {
        return Kind.valueOf(kind.getValue().id());
    }

    private void fill() {
        Choice before = list.getSelectionModel().getSelectedItem();
        String text = search.getText().strip();
        list.getItems().setAll(all().stream().filter(each -> each.isFoundBy(text)).toList());
        Optional.ofNullable(before)
                .flatMap(last ->
                        list.getItems().stream()
                                .filter(each -> each.id().equals(last.id()))
                                .findFirst())
                .ifPresent(list.getSelectionModel()::select);
    }

    private List<Choice> all() {
        return switch (chosenKind()) {
            case PLACE -> things.places();
            case ROUTE -> things.routes();
            case SOURCE -> things.sources();
            case ACTOR -> things.actors();
            case TYPE -> things.types();
            case EVENT -> List.of();
        };
    }

    private void edit() {
        Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open(fields(chosen.id()));
        }
    }

    private Map<String, @Nullable Object> fields(String id) {
        Catalogue catalogue = things.catalogue();
        return switch (chosenKind()) {
            case PLACE -> DraftKind.PLACE.fields(catalogue.place(id));
            case ROUTE -> DraftKind.ROUTE.fields(catalogue.route(id));
            case SOURCE -> DraftKind.SOURCE.fields(catalogue.source(id));
            case ACTOR -> DraftKind.ACTOR.fields(catalogue.actor(id));
            case TYPE -> DraftKind.TYPE.fields(catalogue.type(id));
            case EVENT -> DraftKind.EVENT.fields(catalogue.event(id));
        };
    }

    private void open(Map<String, @Nullable Object> fields) {
        Consumer<String> then = id -> select(id);
        switch (chosenKind()) {
            case PLACE -> editor.place(fields, then);
            case ROUTE -> editor.route(fields, then);
            case SOURCE -> editor.source(fields, then);
            case ACTOR -> editor.actor(fields, then);
            case TYPE -> editor.type(fields, then);
            case EVENT -> {}
        }
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
            editor.delete(
                    store.state().document().project(), chosenKind(), chosen.id(), chosen.name());
        }
    }
}
