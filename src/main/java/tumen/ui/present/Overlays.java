package tumen.ui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import tumen.briefing.Switch;
import tumen.briefing.Talk;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.search.SearchField;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What may lie over the presenter's window, or over the audience's where that is the only one: the
/// number being typed, all steps, the search, the keys.
final class Overlays extends StackPane {
    /// In a low window.
    private static final double SEARCH_WIDTH = 520;

    private final StepGrid steps;
    private final ScrollPane keys = TalkKeyList.pane();
    private final Label typed = new Label();
    private final VBox search = new VBox();
    private final Supplier<AppState> sought;
    private final Consumer<AppState> found;

    /// `sought` is what a search begins from, `found` is told what it leads to; hits lit while
    /// typing lead nowhere yet.
    Overlays(StepGrid steps, Supplier<AppState> sought, Consumer<AppState> found) {
        this.steps = steps;
        this.sought = sought;
        this.found = found;
        setPickOnBounds(false);
        typed.setId("talk-typed");
        typed.setMouseTransparent(true);
        keys.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        search.getStyleClass().add("talk-search");
        setAlignment(search, Pos.TOP_CENTER);
        getChildren().addAll(steps, search, keys, typed);
    }

    /// Lies over a window's content from now on.
    void over(Pane window) {
        if (!List.copyOf(window.getChildren()).contains(this)) {
            window.getChildren().add(this);
        }
    }

    /// Shows what a talk says of it.
    void show(Talk talk) {
        steps.show(talk.has(Switch.OVERVIEW), talk.position());
        keys.setVisible(talk.has(Switch.HELP));
        typed.setText(talk.typed());
        typed.setVisible(!talk.typed().isEmpty());
        search(talk.has(Switch.SEARCH));
    }

    /// Whether the search is open.
    boolean isSearching() {
        return !search.getChildren().isEmpty();
    }

    private void search(boolean wanted) {
        if (wanted && !isSearching()) {
            AppState begun = sought.get();
            Store store = new Store(begun);
            store.listen(state -> {
                if (!state.view().equals(begun.view())) {
                    found.accept(state);
                }
            });
            SearchField field = new SearchField(store);
            field.setId("talk-search-field");
            double type = TypeScale.of((Region) getParent());
            search.setMaxSize(SEARCH_WIDTH * type, USE_PREF_SIZE);
            search.getChildren().add(field);
            field.focusSearch();
        } else if (!wanted) {
            search.getChildren().clear();
        }
        search.setVisible(wanted);
    }
}
