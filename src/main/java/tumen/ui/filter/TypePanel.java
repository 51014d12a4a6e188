package tumen.ui.filter;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.model.EventType;
import tumen.state.AppState;
import tumen.state.Look;
import tumen.state.Store;
import tumen.ui.Looks;
import tumen.ui.Viewport;
import tumen.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Shows and hides types of events, tells how many there are of each in the time shown, and below,
/// always in sight, what the lines on the map mean.
public final class TypePanel extends BorderPane {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double ROOMY_HEIGHT = 480;

    /// Above this more than the first facet is in sight.
    private static final double TALL = 700;

    /// The views draw no more events than this one by one, wherever they are.
    private static final int FEW = 400;

    private final Store store;
    private final VBox rows = new VBox();
    private final FacetPanel facets;
    private final CertaintyChoice certainty;
    private final Map<String, TypeRow> rowsByType = new HashMap<>();
    private List<EventType> types = List.of();
    private @Nullable Shown shown;

    private record Shown(
            Map<EventType, Integer> counts, Set<String> hidden, Look look, boolean crowds) {}

    public TypePanel(Store store) {
        this.store = store;
        setId("type-panel");
        setAccessibleText(Words.of("types.spoken"));
        getStyleClass().add("type-panel");
        getStylesheets().add(Looks.sheet(TypePanel.class, "filter.css"));
        rows.getStyleClass().add("type-rows");
        facets = new FacetPanel(store);
        certainty = new CertaintyChoice(store);
        VBox content =
                new VBox(
                        heading(Words.of("types.heading")),
                        rows,
                        heading(Words.of("certainty.heading")),
                        certainty,
                        facets);
        content.getStyleClass().add("type-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("type-scroll");
        scroll.setFitToWidth(true);
        Viewport.drawDirectly(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        heightProperty().subscribe(height -> fit(height.doubleValue()));
        store.listen(this::show);
        show(store.state());
    }

    private void fit(double height) {
        pseudoClassStateChanged(TIGHT, height < ROOMY_HEIGHT);
        if (height > TALL) {
            facets.complete();
        }
    }

    /// Gives the focus to the first type.
    @Override
    public void requestFocus() {
        rows.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(AppState state) {
        facets.show(state);
        certainty.show(state);
        Shown next =
                new Shown(
                        state.index()
                                .countsByType(state.view().filter(), state.view().time().shown()),
                        state.view().filter().hiddenTypes(),
                        state.view().look(),
                        state.index().size() > FEW);
        if (next.equals(shown)) {
            return;
        }
        if (shown == null || shown.look() != next.look() || shown.crowds() != next.crowds()) {
            setBottom(LineLegend.of(next.look(), next.crowds()));
        }
        shown = next;
        if (!state.document().project().types().equals(types)) {
            makeRows(state.document().project().types());
        }
        int most = next.counts().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        next.counts()
                .forEach((type, count) ->
                        row(type)
                                .show(count, most, next.hidden().contains(type.id()), next.look()));
    }

    private TypeRow row(EventType type) {
        return Objects.requireNonNull(rowsByType.get(type.id()));
    }

    private void makeRows(List<EventType> projectTypes) {
        types = projectTypes;
        rowsByType.clear();
        rows.getChildren().clear();
        for (EventType type : types) {
            TypeRow row = new TypeRow(store, type, rowsByType.size() + 1);
            rowsByType.put(type.id(), row);
            rows.getChildren().add(row);
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section");
        return heading;
    }
}
