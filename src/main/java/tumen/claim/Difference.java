package tumen.claim;

import tumen.model.Claim;
import tumen.model.Event;

import java.util.stream.Stream;

/// A claim that contradicts its event's reading on one aspect; what it is about and how, in words.
public record Difference(Claim claim, Aspect aspect, String about, String how) {
    /// The places the claim gives that are none of the event's.
    public Stream<String> otherPlaces(Event event) {
        return claim.places().stream().filter(place -> !event.places().contains(place));
    }
}
