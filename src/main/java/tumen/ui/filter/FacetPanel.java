package tumen.ui.filter;

import javafx.animation.PauseTransition;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import tumen.index.Facet;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.LastAsked;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What events can be told apart by besides their type, with live counts.
///
/// A few events are counted at once; many beside the window when the view has come to rest, so that
/// neither counting nor laying out rows slows down what moves.
final class FacetPanel extends VBox {
    private static final Set<Facet> OPEN_AT_FIRST =
            Set.of(Facet.ACTOR, Facet.RELIABILITY, Facet.DISPUTED);

    private static final int FEW_EVENTS = 500;
    private static final Duration REST = Duration.millis(120);

    private final List<FacetSection> sections;
    private final LastAsked questions = new LastAsked("facets");
    private final PauseTransition rest = new PauseTransition(REST);

    FacetPanel(Store store) {
        setId("facets");
        sections =
                Arrays.stream(Facet.values())
                        .filter(facet -> facet != Facet.TYPE)
                        .map(facet ->
                                new FacetSection(
                                        store,
                                        facet,
                                        OPEN_AT_FIRST.contains(facet),
                                        () -> recount(store.state())))
                        .toList();
        getChildren().addAll(sections);
        rest.setOnFinished(_ -> countBeside(store.state()));
        show(store.state());
    }

    void show(AppState state) {
        if (isSmall(state)) {
            count(state);
        } else {
            rest.playFromStart();
        }
    }

    private void recount(AppState state) {
        if (isSmall(state)) {
            count(state);
        } else {
            countBeside(state);
        }
    }

    private static boolean isSmall(AppState state) {
        return state.index().size() <= FEW_EVENTS;
    }

    private void count(AppState state) {
        sections.forEach(section -> section.counting(state).get().run());
    }

    private void countBeside(AppState state) {
        List<Supplier<Runnable>> counting =
                sections.stream().map(section -> section.counting(state)).toList();
        questions.ask(() -> {
            List<Runnable> counted = counting.stream().map(Supplier::get).toList();
            return () -> counted.forEach(Runnable::run);
        });
    }
}
