package tumen.ui.search;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.paint.AwtTextMeasure;
import tumen.scene.Type;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.LastAsked;
import tumen.ui.ListBelow;
import tumen.ui.Looks;
import tumen.ui.RowClick;
import tumen.ui.search.SearchHits.Found;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// Searches as one types and lists what was found below; the arrows walk, Enter goes there, Esc
/// closes.
public final class SearchField extends TextField {
    /// How many hits are listed at once; walking beyond them lists as many more.
    private static final int HITS = 100;

    private static final int MOST_ROWS = 9;
    private static final double GAP = 4;
    private static final double LEAST_WIDTH = 360;

    private final Store store;
    private final LastAsked questions = new LastAsked("search");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper("");
    private Optional<SearchHits> hits = Optional.empty();
    private @Nullable ListBelow<Found> popup;
    private boolean going;
    private Runnable whenGone = () -> {};

    public SearchField(Store store) {
        this.store = store;
        setId("search-field");
        widthProperty().subscribe(_ -> prompt());
        setAccessibleText(Words.of("search.spoken"));
        getStyleClass().add("search-field");
        getStylesheets().add(Looks.sheet(SearchField.class, "search.css"));
        textProperty().addListener((_, _, text) -> search(text));
        focusedProperty().addListener((_, _, focused) -> onFocus(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// What is done once the user went to a hit.
    public void whenGone(Runnable next) {
        whenGone = next;
    }

    /// Puts the focus into the field with its text selected.
    public void focusSearch() {
        requestFocus();
        selectAll();
    }

    private void onFocus(boolean focused) {
        if (focused) {
            search(getText());
        } else {
            hide();
        }
    }

    private ListBelow<Found> popup() {
        ListBelow<Found> made = popup;
        if (made == null) {
            made = new ListBelow<>(MOST_ROWS, GAP);
            popup = made;
            made.box().setId("search-popup");
            made.words().setId("search-count");
            made.words().getStyleClass().add("search-count");
            ListView<Found> list = made.list();
            list.setId("search-hits");
            list.setCellFactory(_ -> new HitCell(store, this::getText, this::listMore));
            RowClick.on(list, 1, this::choose);
            list.getSelectionModel()
                    .selectedItemProperty()
                    .addListener((_, _, found) -> light(found));
            made.setOnHidden(_ -> light(null));
        }
        return made;
    }

    private ListView<Found> list() {
        return popup().list();
    }

    private boolean isListing() {
        return popup != null && popup.isShowing();
    }

    private void hide() {
        if (isListing()) {
            popup().hide();
        }
    }

    /// The text whose hits are listed; empty for none.
    public ReadOnlyStringProperty answered() {
        return answered.getReadOnlyProperty();
    }

    /// Says what can be searched for, as far as there is room for it.
    private void prompt() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        String whole = Words.of("search.prompt");
        boolean fits = AwtTextMeasure.INSTANCE.width(whole, Type.SMALL) <= room;
        setPromptText(fits ? whole : Words.of("search.promptShort"));
    }

    private void search(String text) {
        AppState state = store.state();
        going = false;
        questions.ask(() -> SearchHits.isAsked(text) ? found(state, text) : this::forget);
        if (!state.index().hasTexts() && isFocused() && !text.isBlank()) {
            show(Words.of("search.searching"));
        }
    }

    private Runnable found(AppState state, String text) {
        SearchHits found = new SearchHits(state, text);
        List<Found> first = found.after(0, HITS);
        return () -> show(text, found, first);
    }

    private void forget() {
        hits = Optional.empty();
        if (popup != null) {
            list().getItems().clear();
        }
        answered.set("");
        hide();
    }

    private void show(String text, SearchHits found, List<Found> first) {
        hits = Optional.of(found);
        list().getItems().setAll(first);
        list().getSelectionModel().selectFirst();
        list().scrollTo(0);
        if (getScene() == null || !isFocused()) {
            hide();
        } else {
            show(found.words());
        }
        answered.set(text);
        if (going) {
            choose();
        }
    }

    /// Shows what is listed and words below it, in type as large as in its window.
    private void show(String words) {
        popup().words().setText(words);
        VBox box = popup().box();
        Looks.dressList(
                box, store.state().view().look(), Looks.sheet(SearchField.class, "search.css"));
        box.setStyle(getScene().getRoot().getStyle());
        popup().show(this, Math.max(LEAST_WIDTH, getWidth()));
    }

    /// Lists further hits, if there are any.
    private void listMore() {
        int listed = list().getItems().size();
        hits.filter(found -> found.size() > listed)
                .ifPresent(found -> list().getItems().addAll(found.after(listed, HITS)));
    }

    /// Lights the hit that would be chosen in both views, above whatever they count it in.
    private void light(@Nullable Found found) {
        store.send(
                new Intent.Hover(
                        Optional.ofNullable(found)
                                .filter(_ -> isFocused() && !getText().isBlank())
                                .map(hit -> hit.event().id())));
    }

    private void onKey(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.DOWN || key == KeyCode.UP) {
            walk(key == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (key == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (key == KeyCode.ESCAPE && isListing()) {
            hide();
            event.consume();
        }
    }

    private void walk(int step) {
        if (list().getSelectionModel().getSelectedIndex() + step == list().getItems().size()) {
            listMore();
        }
        popup().walk(step);
    }

    /// Goes to the hit chosen, once it is there.
    private void choose() {
        if (questions.isOpen()) {
            going = true;
            return;
        }
        going = false;
        Found found = list().getSelectionModel().getSelectedItem();
        if (found != null) {
            if (store.state().view().filter().hiddenTypes().contains(found.type().id())) {
                store.send(new Intent.ToggleType(found.type().id()));
            }
            store.send(new Intent.Select(List.of(found.event().id())));
            store.send(new Intent.ZoomToSelection());
            hide();
            whenGone.run();
        }
    }
}
