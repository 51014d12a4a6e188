package tumen.scene;

import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeWindow;

/// Which events are drawn as only possible: those whose range of dates merely overlaps the time
/// shown, unless uncertainty is not drawn.
record Doubt(TimeWindow shown, boolean drawn) {
    /// How solid the symbol of a possible event is.
    static final double POSSIBLE = 0.42;

    static Doubt of(AppState state) {
        return new Doubt(state.view().time().shown(), state.view().shows(Overlay.UNCERTAINTY));
    }

    /// Whether an event may not have been in the time shown.
    boolean of(Event event) {
        return drawn && !event.when().isSurelyWithin(shown);
    }

    /// A colour as an event's symbol has it.
    int ink(Event event, int argb) {
        return of(event) ? Theme.fade(argb, POSSIBLE) : argb;
    }
}
