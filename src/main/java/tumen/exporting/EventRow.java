package tumen.exporting;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Place;
import tumen.state.AppState;

import java.util.List;
import java.util.OptionalLong;

/// An event as a row of data: with what it refers to, the language of names, and the day since
/// 1970-01-01 it is told as known on, none if that is today.
record EventRow(Event event, Catalogue catalogue, Language language, OptionalLong knownOn) {
    static EventRow of(Event event, AppState state) {
        return new EventRow(
                event,
                state.index().catalogue(),
                state.view().language(),
                state.view().filter().knownOn());
    }

    /// Where it took place, each place once.
    List<Place> places() {
        return event.places().stream().distinct().map(catalogue::place).toList();
    }
}
