package tumen.ui.table;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import tumen.model.Event;
import tumen.state.Look;
import tumen.table.EventColumn;
import tumen.table.RowOrder;
import tumen.table.Terms;
import tumen.ui.HeadingWidth;
import tumen.ui.event.SymbolView;
import tumen.words.Words;

import java.util.List;
import java.util.function.Supplier;

/// The table itself: only the rows in sight are made. Columns are chosen in the menu at its corner
/// and moved by dragging.
final class EventTable extends TableView<Event> {
    private static final double SYMBOL = 12;

    private final Supplier<Terms> terms;
    private final Supplier<Look> look;
    private double stretched;

    EventTable(Supplier<Terms> terms, Supplier<Look> look) {
        this.terms = terms;
        this.look = look;
        setId("event-table");
        setAccessibleText(Words.of("table.spoken"));
        getStyleClass().add("plain-table");
        setPlaceholder(new Label(Words.of("table.none")));
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        EventColumn.ALL.forEach(column -> getColumns().add(column(column)));
        setColumnResizePolicy(this::resized);
    }

    /// Columns are as wide as they are asked to be; titles take what is left of the table.
    private boolean resized(ResizeFeatures<?> asked) {
        boolean done = UNCONSTRAINED_RESIZE_POLICY.call(asked);
        if (asked.getColumn() == null) {
            double taken =
                    getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
            double left = Math.max(0, asked.getContentWidth() - (taken - stretched));
            getColumns().stream()
                    .filter(column -> column.getId().equals("title"))
                    .forEach(title -> title.setPrefWidth(title.getWidth() - stretched + left));
            stretched = left;
        }
        return done;
    }

    /// The columns in sight, in their order.
    List<EventColumn> shownColumns() {
        return getVisibleLeafColumns().stream()
                .flatMap(column -> EventColumn.of(column.getId()).stream())
                .toList();
    }

    /// How the user sorted the rows.
    RowOrder order() {
        ObservableList<TableColumn<Event, ?>> sorted = getSortOrder();
        return sorted.isEmpty()
                ? RowOrder.TIME
                : new RowOrder(
                        sorted.getFirst().getId(),
                        sorted.getFirst().getSortType() == TableColumn.SortType.DESCENDING);
    }

    private TableColumn<Event, String> column(EventColumn column) {
        TableColumn<Event, String> made = new TableColumn<>(column.heading());
        made.setId(column.id());
        made.setPrefWidth(Math.max(column.width(), HeadingWidth.of(column.heading())));
        made.setVisible(column.usual());
        made.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(column.text().apply(row.getValue(), terms.get()))
                        .getReadOnlyProperty());
        if (column.id().equals("type")) {
            made.setCellFactory(_ -> new TypeCell());
        }
        return made;
    }

    /// A type with its symbol before it.
    private final class TypeCell extends TableCell<Event, String> {
        @Override
        protected void updateItem(@Nullable String type, boolean empty) {
            super.updateItem(type, empty);
            Event event = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : type);
            setGraphic(
                    empty || event == null
                            ? null
                            : new SymbolView(
                                    terms.get().catalogue().type(event.type()),
                                    look.get(),
                                    SYMBOL));
        }
    }
}
