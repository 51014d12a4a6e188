package tumen.ui.table;

import javafx.collections.ObservableListBase;

import tumen.model.Event;

import java.util.List;

/// The events shown in the order of the table's rows. Never changes; holds no copy of the events.
final class ShownRows extends ObservableListBase<Event> {
    private final List<Event> events;
    private final int[] placeOfRow;
    private final int[] rowOfPlace;

    /// `placeOfRow` says where the event of each row stands among `events`.
    ShownRows(List<Event> events, int[] placeOfRow) {
        this.events = events;
        this.placeOfRow = placeOfRow;
        this.rowOfPlace = new int[placeOfRow.length];
        for (int row = 0; row < placeOfRow.length; row++) {
            rowOfPlace[placeOfRow[row]] = row;
        }
    }

    @Override
    public Event get(int row) {
        return events.get(placeOfRow[row]);
    }

    @Override
    public int size() {
        return placeOfRow.length;
    }

    @Override
    public int indexOf(Object event) {
        int place = events.indexOf(event);
        return place < 0 ? -1 : rowOfPlace[place];
    }

    @Override
    public boolean contains(Object event) {
        return indexOf(event) >= 0;
    }
}
