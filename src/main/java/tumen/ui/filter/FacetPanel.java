package tumen.ui.filter;

import javafx.animation.PauseTransition;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import tumen.index.Facet;
import tumen.state.AppState;
import tumen.state.Store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What events can be told apart by besides their type, with live counts.
///
/// A few events are counted at once; many when the view has come to rest, so that counting does not
/// slow down what moves.
final class FacetPanel extends VBox {
    private static final Set<Facet> OPEN_AT_FIRST =
            Set.of(Facet.ACTOR, Facet.RELIABILITY, Facet.DISPUTED);

    private static final int FEW_EVENTS = 20_000;
    private static final Duration REST = Duration.millis(120);

    private final List<FacetSection> sections;
    private final PauseTransition rest = new PauseTransition(REST);

    FacetPanel(Store store) {
        setId("facets");
        sections =
                Arrays.stream(Facet.values())
                        .filter(facet -> facet != Facet.TYPE)
                        .map(facet -> new FacetSection(store, facet, OPEN_AT_FIRST.contains(facet)))
                        .toList();
        getChildren().addAll(sections);
        rest.setOnFinished(_ -> count(store.state()));
    }

    void show(AppState state) {
        if (state.index().size() <= FEW_EVENTS) {
            count(state);
        } else {
            rest.playFromStart();
        }
    }

    private void count(AppState state) {
        sections.forEach(section -> section.show(state));
    }
}
