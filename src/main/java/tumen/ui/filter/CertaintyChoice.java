package tumen.ui.filter;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import tumen.index.Certainty;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.ui.Hint;
import tumen.words.Words;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// How sure it must be that an event was in the time shown: all, certain or possible.
final class CertaintyChoice extends HBox {
    private final Map<Certainty, ToggleButton> buttons = new EnumMap<>(Certainty.class);

    CertaintyChoice(Store store) {
        setId("certainty");
        getStyleClass().add("certainty");
        add(store, Certainty.ALL);
        add(store, Certainty.CERTAIN);
        add(store, Certainty.POSSIBLE);
    }

    void show(AppState state) {
        Certainty now = state.view().filter().certainty();
        buttons.forEach((certainty, button) -> button.setSelected(certainty == now));
    }

    private void add(Store store, Certainty certainty) {
        String meaning = Words.of("certainty." + certainty + ".means");
        ToggleButton button = new ToggleButton(Words.of("certainty." + certainty));
        button.setId("certainty-" + certainty.name().toLowerCase(Locale.ROOT));
        Hint.on(button, meaning);
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
