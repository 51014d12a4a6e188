package tumen.ui.filter;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import tumen.index.Choice;
import tumen.index.Facet;
import tumen.scene.FacetWords;
import tumen.state.AppState;
import tumen.state.Store;
import tumen.ui.Icon;
import tumen.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One facet: its heading, which opens and closes it, and its values with their live counts, those
/// that are chosen or most frequent first. Counts only while it is open.
final class FacetSection extends VBox {
    private static final int FEW = 6;
    private static final int MANY = 200;

    private final Store store;
    private final Facet facet;
    private final Runnable recount;
    private final Button heading = new Button();
    private final Icon chevron = new Icon(Feather.CHEVRON_RIGHT);
    private final VBox rows = new VBox();
    private boolean open;
    private boolean all;
    private @Nullable Shown shown;

    private record Shown(Map<String, Integer> counts, Choice choice, boolean all, Object words) {}

    /// `recount` is told when other counts are to be shown.
    FacetSection(Store store, Facet facet, boolean open, Runnable recount) {
        this.recount = recount;
        this.store = store;
        this.facet = facet;
        this.open = open;
        heading.setId("facet-" + facet.name().toLowerCase(Locale.ROOT));
        heading.setText(FacetWords.heading(facet).toUpperCase(Locale.ROOT));
        heading.setGraphic(chevron);
        heading.getStyleClass().addAll("section", "facet-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(_ -> {
            this.open = !this.open;
            recount.run();
        });
        getChildren().addAll(heading, rows);
        getStyleClass().add("facet");
    }

    /// Counts, on any thread, and then shows the counts on the UI thread.
    Supplier<Runnable> counting(AppState state) {
        boolean counts = open;
        return () -> {
            Map<String, Integer> counted =
                    counts
                            ? state.index()
                                    .counts(
                                            facet,
                                            state.view().filter(),
                                            state.view().time().shown())
                            : Map.of();
            return () -> show(state, counted);
        };
    }

    private void show(AppState state, Map<String, Integer> counts) {
        Choice choice = state.view().filter().choice(facet);
        chevron.show(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        heading.setAccessibleText(
                Words.of(
                        open ? "facet.spokenOpen" : "facet.spokenClosed",
                        FacetWords.heading(facet)));
        rows.setVisible(open);
        rows.setManaged(open);
        if (!open) {
            return;
        }
        Shown next = new Shown(counts, choice, all, state.view().language());
        if (!next.equals(shown)) {
            shown = next;
            Optional<String> focused = focused();
            rows.getChildren().clear();
            boolean apart = false;
            for (String value : values(counts, choice)) {
                if (!apart && FacetOrder.standsApart(facet, value)) {
                    rows.getChildren().add(apartLine());
                    apart = true;
                }
                rows.getChildren().add(row(state, value, counts.getOrDefault(value, 0), choice));
            }
            more(counts, choice);
            focused.flatMap(this::button).ifPresent(Node::requestFocus);
        }
    }

    /// The id of the button that has the focus: the one in its place gets it, or the focus would go
    /// elsewhere, and the panel be scrolled there.
    private Optional<String> focused() {
        return getScene() == null || !isFocusWithin()
                ? Optional.empty()
                : Optional.ofNullable(getScene().getFocusOwner()).map(Node::getId);
    }

    private Optional<Node> button(String id) {
        return rows.getChildren().stream()
                .flatMap(row ->
                        row instanceof Parent parent
                                ? Stream.concat(
                                        Stream.of(row), parent.getChildrenUnmodifiable().stream())
                                : Stream.of(row))
                .filter(node -> id.equals(node.getId()))
                .findFirst();
    }

    private static Label apartLine() {
        Label line = new Label(Words.of("facet.apart"));
        line.getStyleClass().add("facet-apart");
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private FacetRow row(AppState state, String value, int count, Choice choice) {
        String name =
                FacetWords.of(facet, value, state.index().catalogue(), state.view().language());
        return new FacetRow(store, facet, value, name, count, choice);
    }

    private List<String> values(Map<String, Integer> counts, Choice choice) {
        return counts.keySet().stream()
                .filter(value -> counts.getOrDefault(value, 0) > 0 || isChosen(value, choice))
                .sorted(FacetOrder.of(facet, counts, choice))
                .limit(all || FacetOrder.isScale(facet) ? MANY : FEW)
                .toList();
    }

    private void more(Map<String, Integer> counts, Choice choice) {
        long others =
                counts.keySet().stream()
                                .filter(value ->
                                        counts.getOrDefault(value, 0) > 0
                                                || isChosen(value, choice))
                                .count()
                        - FEW;
        if (others > 0 && !FacetOrder.isScale(facet)) {
            Button more =
                    new Button(all ? Words.of("facet.fewer") : Words.of("facet.more", others));
            more.setId(heading.getId() + "-more");
            more.getStyleClass().add("facet-more");
            more.setOnAction(_ -> {
                all = !all;
                recount.run();
            });
            rows.getChildren().add(more);
        }
    }

    static boolean isChosen(String value, Choice choice) {
        return choice.included().contains(value) || choice.excluded().contains(value);
    }
}
