package tumen.scene;

import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Route;

import java.math.BigDecimal;

/// A route drawn once for all visible events of one type that use it: as wide as the greatest
/// amount claimed, `lane` pixels aside of its line when several types share it. `travels` when one
/// of the events takes place along it rather than telling of it.
record RouteUse(
        Route route, EventType type, double width, double lane, boolean selected, boolean travels) {
    static final double THINNEST = 2;
    static final double WIDEST = 5;

    /// The width for an event: grows with the logarithm of the first quantity claimed.
    static double width(Event event) {
        BigDecimal value =
                event.quantities().isEmpty() ? null : event.quantities().getFirst().value();
        double amount = value == null ? 1 : value.doubleValue();
        return Math.clamp(THINNEST + 0.6 * Math.log10(Math.max(1, amount)), THINNEST, WIDEST);
    }
}
