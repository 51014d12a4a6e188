package tumen.ui.filter;

import javafx.scene.layout.VBox;

import tumen.index.Facet;
import tumen.state.AppState;
import tumen.state.Store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What events can be told apart by besides their type, with live counts.
final class FacetPanel extends VBox {
    private static final Set<Facet> OPEN_AT_FIRST =
            Set.of(Facet.ACTOR, Facet.RELIABILITY, Facet.DISPUTED);

    private final List<FacetSection> sections;

    FacetPanel(Store store) {
        setId("facets");
        sections =
                Arrays.stream(Facet.values())
                        .filter(facet -> facet != Facet.TYPE)
                        .map(facet -> new FacetSection(store, facet, OPEN_AT_FIRST.contains(facet)))
                        .toList();
        getChildren().addAll(sections);
    }

    void show(AppState state) {
        sections.forEach(section -> section.show(state));
    }
}
