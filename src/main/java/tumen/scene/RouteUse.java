package tumen.scene;

import tumen.claim.QuantityRange;
import tumen.geo.WorldPoint;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Route;

import java.math.BigDecimal;
import java.util.List;

/// A route drawn once for all visible events of one type that use it: as wide as the greatest
/// amount claimed, `lane` pixels aside of its line when several types share it. `travels` when one
/// of the events takes place along it rather than telling of it; `vague` when that amount is not
/// exact, as `more than` and `about` say. `ways` are those of its legs, as world points that never
/// jump.
record RouteUse(
        Route route,
        List<List<WorldPoint>> ways,
        EventType type,
        double width,
        double lane,
        boolean selected,
        boolean travels,
        boolean vague) {
    static final double THINNEST = 2;
    static final double WIDEST = 5;

    /// The same, some pixels aside of its line.
    RouteUse inLane(double other) {
        return new RouteUse(route, ways, type, width, other, selected, travels, vague);
    }

    /// Whether the first quantity claimed of an event may be more or less than it says.
    static boolean isVague(Event event) {
        return event.quantities().stream()
                .limit(1)
                .filter(quantity -> quantity.value() != null)
                .map(QuantityRange::of)
                .anyMatch(range -> range.least() < range.most());
    }

    /// The width for an event: grows with the logarithm of the first quantity claimed.
    static double width(Event event) {
        BigDecimal value =
                event.quantities().isEmpty() ? null : event.quantities().getFirst().value();
        double amount = value == null ? 1 : value.doubleValue();
        return Math.clamp(THINNEST + 0.6 * Math.log10(Math.max(1, amount)), THINNEST, WIDEST);
    }
}
