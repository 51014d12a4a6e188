package tumen.ui.details;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import tumen.claim.LagBand;
import tumen.index.EventIndex;
import tumen.index.Shown;
import tumen.model.Catalogue;
import tumen.state.AppState;
import tumen.ui.LastAsked;
import tumen.words.Words;

import java.util.Map;
import java.util.Optional;

/// The events shown by how long after they happened they became public; the band of the selected
/// one is marked. Many events are counted beside the window, once the view rests.
final class LagChart extends VBox {
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final int COUNTED_AT_ONCE = 500;
    private static final double LONGEST = 130;
    private static final double WORDS = 136;

    private static final Duration REST = Duration.millis(120);

    private final LastAsked questions = new LastAsked("lags");
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Shown counted;
    private Map<LagBand, Integer> counts = Map.of();
    private Optional<LagBand> own = Optional.empty();
    private @Nullable Drawn drawn;

    private record Drawn(Map<LagBand, Integer> counts, Optional<LagBand> own) {}

    LagChart() {
        setId("lag-chart");
        getStyleClass().add("lag-chart");
        rest.setOnFinished(_ -> {
            if (counted != null) {
                countBeside(counted);
            }
        });
    }

    /// Shows what a state shows; its selected event's band is marked.
    void show(AppState state) {
        EventIndex index = state.index();
        Shown events = state.visible();
        own =
                state.selected().stream()
                        .findFirst()
                        .map(event -> LagBand.of(event, index.catalogue()));
        if (counted != null && events.sameAs(counted)) {
            draw();
            return;
        }
        counted = events;
        if (index.size() <= COUNTED_AT_ONCE) {
            rest.stop();
            put(events, LagBand.counts(events, index.catalogue()));
        } else {
            rest.playFromStart();
        }
    }

    private void countBeside(Shown events) {
        Catalogue catalogue = events.matches().index().catalogue();
        questions.ask(() -> {
            Map<LagBand, Integer> found = LagBand.counts(events, catalogue);
            return () -> put(events, found);
        });
    }

    private void put(Shown events, Map<LagBand, Integer> found) {
        if (counted != null && events.sameAs(counted)) {
            counts = found;
            draw();
        }
    }

    private void draw() {
        Drawn wanted = new Drawn(counts, own);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        getChildren().clear();
        if (most > 0) {
            getChildren().add(DetailsWords.heading(Words.of("lags.heading")));
        }
        counts.forEach((band, count) -> {
            if (count > 0) {
                getChildren().add(row(band, count, most));
            }
        });
    }

    private HBox row(LagBand band, int count, int most) {
        Label words = new Label(band.words());
        words.setMinWidth(WORDS);
        words.getStyleClass().add("lag-words");
        Region bar = new Region();
        bar.getStyleClass().add("lag-bar");
        bar.setMinWidth(Math.max(2, LONGEST * count / most));
        bar.pseudoClassStateChanged(OWN, own.filter(band::equals).isPresent());
        Label number = new Label(Words.number(count));
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("lag-words");
        HBox row = new HBox(6, words, bar, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(Words.of("lags.spoken", count, band.words()));
        return row;
    }
}
