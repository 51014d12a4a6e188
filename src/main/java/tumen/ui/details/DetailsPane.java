package tumen.ui.details;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.model.Language;
import tumen.scene.CountWords;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.state.Store;
import tumen.time.TimeWindow;
import tumen.time.WhenWords;
import tumen.ui.Copying;
import tumen.ui.Looks;
import tumen.ui.Steady;
import tumen.ui.Viewport;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.ui.event.EventRow;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of the selected event; the list of them if several are selected; a hint if none
/// is.
public final class DetailsPane extends ScrollPane {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Store store;
    private final BrowserLink browser;
    private final VBox content = new VBox();
    private final Steady hintCount = new Steady(DetailsWords.line("", "hint-count"));
    private final Steady hintDates = new Steady(DetailsWords.line("", "fact"));
    private final VBox hint =
            new VBox(4, hintCount, hintDates, DetailsWords.line(Words.of("details.hint"), "hint"));
    private final Label begin = DetailsWords.line(Words.of("details.begin"), "hint");
    private final LagChart lags = new LagChart();
    private Optional<Node> editing = Optional.empty();
    private @Nullable Shown shown;

    /// What the pane's content depends on; `visible` and `window` only while nothing is selected.
    private record Shown(
            Document document,
            List<Event> selection,
            Language language,
            Look look,
            int visible,
            @Nullable TimeWindow window) {}

    public DetailsPane(Store store, BrowserLink browser) {
        this.store = store;
        this.browser = browser;
        setId("details-pane");
        hint.setId("details-hint");
        setAccessibleText(Words.of("details.spoken"));
        getStyleClass().addAll("details-pane", "pane-scroll");
        getStylesheets().add(Looks.sheet(DetailsPane.class, "details.css"));
        content.getStyleClass().add("details-content");
        setContent(content);
        setFitToWidth(true);
        Viewport.drawDirectly(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        store.listen(this::show);
        show(store.state());
    }

    /// Offers to edit the event that is shown.
    public void offer(Desk desk) {
        Button edit = CommandButton.icon("edit.event", desk);
        edit.getStyleClass().add("details-edit");
        StackPane.setAlignment(edit, Pos.TOP_RIGHT);
        editing = Optional.of(edit);
    }

    private void show(AppState state) {
        Shown next = shownOf(state);
        if (next.equals(shown)) {
            if (state.selected().size() == 1) {
                lags.show(state);
            }
            return;
        }
        boolean otherEvents = shown == null || !next.selection().equals(shown.selection());
        shown = next;
        List<Node> nodes = new ArrayList<>(content(state));
        if (state.selected().size() <= 1) {
            nodes.add(lags);
            lags.show(state);
        }
        if (!nodes.equals(content.getChildren())) {
            content.getChildren().setAll(nodes);
        }
        if (otherEvents) {
            setVvalue(0);
        }
    }

    private static Shown shownOf(AppState state) {
        boolean none = state.selected().isEmpty();
        return new Shown(
                state.document(),
                state.selected(),
                state.view().language(),
                state.view().look(),
                none ? state.visible().size() : 0,
                none ? state.view().time().shown() : null);
    }

    private List<Node> content(AppState state) {
        List<Event> selected = state.selected();
        return switch (selected.size()) {
            case 0 -> hint(state);
            case 1 -> List.of(details(state, selected.getFirst()));
            default -> list(state, selected);
        };
    }

    private Node details(AppState state, Event event) {
        EventSheet sheet = EventSheet.of(event, state);
        StackPane pane =
                new StackPane(new EventDetails(sheet, state.view().look(), browser, this::select));
        editing.ifPresent(pane.getChildren()::add);
        return pane;
    }

    private void select(String event) {
        store.send(new Intent.Select(List.of(event)));
    }

    private List<Node> list(AppState state, List<Event> selected) {
        VBox rows = new VBox();
        rows.getStyleClass().add("section-box");
        for (Event event : selected) {
            EventRow row =
                    new EventRow(
                            state.index().catalogue().type(event.type()),
                            state.view().look(),
                            event.title(),
                            WhenWords.brief(event.when()),
                            "");
            rows.getChildren().add(EventDetails.eventButton(row, event.id(), this::select));
        }
        Node title = DetailsWords.line(Words.of("details.selected", selected.size()), "title");
        return List.of(new VBox(12, title, rows));
    }

    /// What stands where no event is selected; its words change in place, as they do while the view
    /// moves.
    private List<Node> hint(AppState state) {
        TimeWindow window = state.view().time().shown();
        hintCount.say(CountWords.of(state));
        hintDates.say(WhenWords.briefDays((long) window.from(), (long) Math.ceil(window.to()) - 1));
        return state.document().project().events().isEmpty() ? List.of(begin) : List.of(hint);
    }

    private void copy() {
        List<Event> selection = store.state().selected();
        if (selection.size() == 1) {
            Copying.text(SheetText.of(EventSheet.of(selection.getFirst(), store.state())));
        }
    }
}
