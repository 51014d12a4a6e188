package tumen.ui.filter;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import tumen.index.Certainty;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How sure it must be that an event was in the time shown: all, certain or possible.
final class CertaintyChoice extends HBox {
    private final Map<Certainty, ToggleButton> buttons = new EnumMap<>(Certainty.class);

    CertaintyChoice(Store store) {
        setId("certainty");
        getStyleClass().add("certainty");
        add(store, Certainty.ALL, "All", "Events that were, or may have been, in the time shown");
        add(store, Certainty.CERTAIN, "Certain", "Only events that surely were in the time shown");
        add(store, Certainty.POSSIBLE, "Possible", "Only events that may not have been in it");
    }

    void show(AppState state) {
        Certainty now = state.view().filter().certainty();
        buttons.forEach((certainty, button) -> button.setSelected(certainty == now));
    }

    private void add(Store store, Certainty certainty, String words, String meaning) {
        ToggleButton button = new ToggleButton(words);
        button.setId("certainty-" + certainty.name().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleText(meaning);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            store.send(
                    new Intent.ShowFilter(store.state().view().filter().withCertainty(certainty)));
            show(store.state());
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        buttons.put(certainty, button);
        getChildren().add(button);
    }
}
