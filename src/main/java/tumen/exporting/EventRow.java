package tumen.exporting;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Place;
import tumen.state.AppState;

import java.util.List;

/// An event as a row of data: with what it refers to, and the language of names.
record EventRow(Event event, Catalogue catalogue, Language language) {
    static EventRow of(Event event, AppState state) {
        return new EventRow(event, state.index().catalogue(), state.view().language());
    }

    /// Where it took place, each place once.
    List<Place> places() {
        return event.places().stream().distinct().map(catalogue::place).toList();
    }
}
