package tumen.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import tumen.index.Filter;
import tumen.scene.ActiveFilter;
import tumen.scene.ChangesWords;
import tumen.state.AppState;
import tumen.state.Changes;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Hint;
import tumen.ui.Icon;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The active filters in words, each taken back by a click, and all of them by one. There only
/// while something is filtered. Lies over the upper edge of a view, so that the view keeps its size
/// when a filter comes or goes.
public final class FilterChips extends FlowPane {
    private final Store store;
    private final Consumer<List<Node>> laidOut;
    private List<ActiveFilter> shown = List.of();
    private Optional<Changes> marked = Optional.empty();

    /// Tells where the chips lie each time they are laid out.
    public FilterChips(Store store, Consumer<List<Node>> laidOut) {
        this.store = store;
        this.laidOut = laidOut;
        setId("filter-chips");
        getStyleClass().add("filter-chips");
        getStylesheets().add(Looks.sheet(FilterChips.class, "filter.css"));
        setMaxHeight(USE_PREF_SIZE);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        store.listen(this::show);
        setVisible(false);
        setManaged(false);
        show(store.state());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        laidOut.accept(getChildren());
    }

    private void show(AppState state) {
        List<ActiveFilter> active = ActiveFilter.of(state);
        if (active.equals(shown) && state.changes().equals(marked)) {
            return;
        }
        shown = active;
        marked = state.changes();
        boolean any = !active.isEmpty() || marked.isPresent();
        setVisible(any);
        setManaged(any);
        getChildren().clear();
        for (ActiveFilter filter : active) {
            Button chip = chip(filter.words(), new Intent.ShowFilter(filter.without()));
            chip.setId("chip-" + getChildren().size());
            getChildren().add(chip);
        }
        marked.ifPresent(changes -> getChildren().add(marked(changes)));
        if (!active.isEmpty()) {
            getChildren().add(all(state));
        }
    }

    private Button marked(Changes changes) {
        Button chip = chip(ChangesWords.of(changes), new Intent.MarkChanges(Optional.empty()));
        chip.setId("chip-changes");
        return chip;
    }

    private Button all(AppState state) {
        Filter none = Filter.ALL.withKnownOn(state.view().filter().knownOn());
        Button all = new Button(Words.of("chips.all"));
        all.setId("chips-clear");
        all.getStyleClass().add("chip-clear");
        all.setOnAction(_ -> store.send(new Intent.ShowFilter(none)));
        return all;
    }

    private Button chip(String words, Intent without) {
        Button chip = new Button(words);
        chip.setGraphic(new Icon(Feather.X));
        chip.getStyleClass().add("filter-chip");
        Hint.on(chip, Words.of("chips.takeBack"));
        chip.setAccessibleText(Words.of("chips.spoken", words));
        chip.setOnAction(_ -> store.send(without));
        return chip;
    }
}
