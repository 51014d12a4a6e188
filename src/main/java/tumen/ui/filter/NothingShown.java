package tumen.ui.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Store;
import tumen.state.TimeMode;
import tumen.state.ViewTime;
import tumen.time.WhenWords;
import tumen.ui.Looks;
import tumen.words.Words;

import java.util.OptionalLong;

/// Why a view shows no event, with a way back to all of them. There only while none is shown of a
/// project that has some; made when that is first so.
public final class NothingShown extends StackPane {
    private final Store store;
    private final Label words = new Label();

    public NothingShown(Store store) {
        this.store = store;
        setId("nothing-shown");
        setPickOnBounds(false);
        setVisible(false);
        store.listen(this::show);
        show(store.state());
    }

    private void show(AppState state) {
        boolean nothing = isEmpty(state);
        if (nothing) {
            if (getChildren().isEmpty()) {
                getStylesheets().add(Looks.sheet(NothingShown.class, "filter.css"));
                getChildren().add(card());
            }
            words.setText(reason(state));
        }
        setVisible(nothing);
    }

    /// Not while time is played or looked at day by day: then it is nothing unusual that nothing
    /// happens.
    private static boolean isEmpty(AppState state) {
        ViewTime time = state.view().time();
        boolean whole = time.mode() == TimeMode.WINDOW && time.chosen().isEmpty();
        return !state.document().project().events().isEmpty()
                && state.visible().isEmpty()
                && ((whole && !state.playback().playing()) || state.matches().size() == 0);
    }

    private VBox card() {
        words.setId("nothing-words");
        Button reset = new Button(Words.of("nothing.reset"));
        reset.setId("nothing-reset");
        reset.getStyleClass().add("chip-clear");
        reset.setOnAction(_ -> store.send(new Intent.Reset()));
        VBox card = new VBox(words, reset);
        card.getStyleClass().add("nothing-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private static String reason(AppState state) {
        OptionalLong day = state.view().filter().knownOn();
        if (state.known() == 0 && day.isPresent()) {
            return Words.of("nothing.known", WhenWords.briefDays(day.getAsLong(), day.getAsLong()));
        }
        return Words.of(state.matches().size() == 0 ? "nothing.filtered" : "nothing.inTime");
    }
}
