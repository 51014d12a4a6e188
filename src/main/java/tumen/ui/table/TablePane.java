package tumen.ui.table;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.scene.SnapshotWords;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.table.RowOrder;
import tumen.table.TableText;
import tumen.table.Terms;
import tumen.ui.Copying;
import tumen.ui.WhileShown;
import tumen.ui.command.Desk;
import tumen.ui.drawer.DrawerTools;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The events both views show, as a table: the same selection, the same event lit, the same order
/// of time until a column's heading is clicked.
public final class TablePane extends StackPane implements DrawerTools {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /// Sorting so many rows is not noticed.
    private static final int SORTED_AT_ONCE = 5_000;

    /// So many selected events are marked in the table at most.
    private static final int MARKED = 500;

    private final Desk desk;
    private final TableWriting writing;
    private final EventTable table;
    private final List<TableRow<Event>> rows = new ArrayList<>();
    private @Nullable Asked asked;
    private boolean showing;

    /// What the rows depend on.
    private record Asked(List<Event> events, RowOrder order, Terms terms, Look look) {}

    public TablePane(Desk desk, TableWriting writing) {
        this.desk = desk;
        this.writing = writing;
        table =
                new EventTable(
                        () -> Terms.of(desk.store().state()),
                        () -> desk.store().state().view().look());
        setId("table-pane");
        getChildren().add(table);
        table.setRowFactory(_ -> row());
        table.setSortPolicy(_ -> {
            if (!showing) {
                show(desk.store().state());
            }
            return true;
        });
        table.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> {
                    if (!showing) {
                        select();
                    }
                });
        table.setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                copy();
                key.consume();
            }
        });
        WhileShown.follow(this, desk.store(), this::show);
    }

    @Override
    public List<Node> tools() {
        return List.of(
                tool("table-copy", Words.of("table.copy"), this::copy),
                tool("table-csv", Words.of("table.csv"), this::save));
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private static Button tool(String id, String words, Runnable action) {
        Button tool = new Button(words);
        tool.setId(id);
        tool.getStyleClass().add("drawer-button");
        tool.setOnAction(_ -> action.run());
        return tool;
    }

    private void show(AppState state) {
        Asked next =
                new Asked(state.visible(), table.order(), Terms.of(state), state.view().look());
        if (!next.equals(asked)) {
            if (asked != null && asked.look() != next.look()) {
                table.refresh();
            }
            asked = next;
            arrange(next);
        } else {
            mark(state);
        }
    }

    private void arrange(Asked wanted) {
        List<Event> events = wanted.events();
        if (wanted.order().equals(RowOrder.TIME)) {
            put(wanted, RowOrder.unsorted(events.size()));
        } else if (events.size() <= SORTED_AT_ONCE) {
            put(wanted, wanted.order().of(events, wanted.terms()));
        } else {
            Thread.ofVirtual()
                    .name("sort")
                    .start(() -> {
                        int[] order = wanted.order().of(events, wanted.terms());
                        Platform.runLater(() -> put(wanted, order));
                    });
        }
    }

    /// Other rows make a table forget how it was sorted.
    private void put(Asked wanted, int[] order) {
        if (wanted.equals(asked)) {
            showing = true;
            List<TableColumn<Event, ?>> sorted = List.copyOf(table.getSortOrder());
            table.setItems(new ShownRows(wanted.events(), order));
            table.getSortOrder().setAll(sorted);
            showing = false;
            mark(desk.store().state());
        }
    }

    /// Marks what is selected and what is under the pointer in any view.
    private void mark(AppState state) {
        List<Event> selected = state.selected();
        if (!Set.copyOf(table.getSelectionModel().getSelectedItems())
                .equals(new HashSet<>(selected))) {
            showing = true;
            table.getSelectionModel().clearSelection();
            selected.stream()
                    .limit(MARKED)
                    .mapToInt(table.getItems()::indexOf)
                    .filter(row -> row >= 0)
                    .forEach(table.getSelectionModel()::select);
            selected.stream()
                    .limit(1)
                    .mapToInt(table.getItems()::indexOf)
                    .filter(row -> row >= 0)
                    .forEach(this::reveal);
            showing = false;
        }
        rows.forEach(row -> light(row, state));
    }

    private void reveal(int row) {
        table.getFocusModel().focus(row);
        table.scrollTo(Math.max(0, row - 2));
    }

    private void select() {
        List<String> chosen =
                new ArrayList<>(
                        table.getSelectionModel().getSelectedItems().stream()
                                .map(Event::id)
                                .toList());
        Event last = table.getSelectionModel().getSelectedItem();
        if (last != null && chosen.remove(last.id())) {
            chosen.addFirst(last.id());
        }
        desk.store().send(new Intent.Select(chosen));
    }

    private TableRow<Event> row() {
        TableRow<Event> row = new TableRow<>();
        rows.add(row);
        row.setOnMouseEntered(_ ->
                desk.store()
                        .send(new Intent.Hover(Optional.ofNullable(row.getItem()).map(Event::id))));
        row.setOnMouseExited(_ -> desk.store().send(new Intent.Hover(Optional.empty())));
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                desk.travel(new Intent.ZoomToSelection());
            }
        });
        return row;
    }

    private static void light(TableRow<Event> row, AppState state) {
        Event event = row.getItem();
        row.pseudoClassStateChanged(
                LIT, event != null && state.hover().filter(event.id()::equals).isPresent());
    }

    private TableText text() {
        return new TableText(table.shownColumns(), Terms.of(desk.store().state()));
    }

    /// The rows selected, all if none is.
    private void copy() {
        List<Event> chosen = table.getSelectionModel().getSelectedItems();
        Copying.text(text().tabbed(chosen.isEmpty() ? table.getItems() : List.copyOf(chosen)));
    }

    private void save() {
        AppState state = desk.store().state();
        String title = SnapshotWords.titled(state.document().project().title(), state);
        writing.write(text(), table.getItems(), title);
    }
}
