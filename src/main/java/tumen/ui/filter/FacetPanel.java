package tumen.ui.filter;

import javafx.animation.PauseTransition;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import tumen.index.Facet;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.LastAsked;

import java.util.ArrayList;
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

    private static final List<Facet> FACETS =
            Arrays.stream(Facet.values()).filter(facet -> facet != Facet.TYPE).toList();

    private static final int FEW_EVENTS = 500;
    private static final Duration REST = Duration.millis(120);

    /// After how long facets are made that are out of sight in most windows: the first picture
    /// shall not wait for them.
    private static final Duration MOMENT = Duration.millis(500);

    private final List<FacetSection> sections = new ArrayList<>();
    private final LastAsked questions = new LastAsked("facets");
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final Store store;

    /// Begins with the first facet.
    FacetPanel(Store store) {
        this.store = store;
        setId("facets");
        rest.setOnFinished(_ -> countBeside(store.state()));
        moment.setOnFinished(_ -> complete());
        add(FACETS.subList(0, 1));
        moment.play();
    }

    /// Has all facets there from now on.
    void complete() {
        moment.stop();
        if (sections.size() < FACETS.size()) {
            add(FACETS.subList(sections.size(), FACETS.size()));
        }
    }

    private void add(List<Facet> facets) {
        for (Facet facet : facets) {
            sections.add(
                    new FacetSection(
                            store,
                            facet,
                            OPEN_AT_FIRST.contains(facet),
                            () -> recount(store.state())));
        }
        getChildren().setAll(sections);
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
