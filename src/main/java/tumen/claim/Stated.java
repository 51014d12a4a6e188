package tumen.claim;

import org.jspecify.annotations.Nullable;

import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Quantity;
import tumen.time.Edtf;

import java.util.List;
import java.util.stream.Stream;

/// What a claim says of time, place, route and amount, to be put in the place of an event's own
/// reading. What it is silent about stays as it is.
public record Stated(
        @Nullable Edtf when,
        List<String> places,
        @Nullable String route,
        @Nullable Quantity quantity) {
    /// Everything a claim states.
    public static Stated of(Claim claim) {
        return new Stated(claim.when(), claim.places(), claim.route(), claim.quantity());
    }

    /// What a claim states of one aspect.
    static Stated of(Claim claim, Aspect aspect) {
        return new Stated(
                aspect == Aspect.TIME ? claim.when() : null,
                aspect == Aspect.PLACE ? claim.places() : List.of(),
                aspect == Aspect.ROUTE ? claim.route() : null,
                aspect == Aspect.QUANTITY ? claim.quantity() : null);
    }

    /// Whether an event would read otherwise with this in the place of its own reading.
    public boolean changes(Event event) {
        return (when != null && !when.equals(event.when()))
                || (!places.isEmpty() && !places.equals(event.places()))
                || (route != null && !event.routes().equals(List.of(route)))
                || (quantity != null
                        && !event.quantities().equals(replaced(event.quantities(), quantity)));
    }

    /// An event with this in the place of its own reading.
    public Event over(Event event) {
        return event.withReading(
                when == null ? event.when() : when,
                places.isEmpty() ? event.places() : places,
                route == null ? event.routes() : List.of(route),
                quantity == null ? event.quantities() : replaced(event.quantities(), quantity));
    }

    private static List<Quantity> replaced(List<Quantity> shown, Quantity claimed) {
        Stream<Quantity> others =
                shown.stream().filter(other -> !QuantityComparison.comparable(claimed, other));
        return Stream.concat(Stream.of(claimed), others).toList();
    }
}
