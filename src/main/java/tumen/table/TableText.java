package tumen.table;

import tumen.model.Event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table's columns of some events as text.
public record TableText(List<EventColumn> columns, Terms terms) {
    public TableText {
        columns = List.copyOf(columns);
    }

    /// The headings.
    public List<String> headings() {
        return columns.stream().map(EventColumn::heading).toList();
    }

    /// What the columns say of an event.
    public List<String> cells(Event event) {
        return columns.stream().map(column -> column.text().apply(event, terms)).toList();
    }

    /// Headings and rows as spreadsheets paste them: cells apart by tabs, each row on its line.
    public String tabbed(List<Event> events) {
        return Stream.concat(Stream.of(headings()), events.stream().map(this::cells))
                .map(cells ->
                        cells.stream()
                                .map(cell -> cell.replaceAll("\\s+", " "))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
