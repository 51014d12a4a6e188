package tumen.claim;

import tumen.model.Event;

import java.util.Optional;

/// An event as it was told from one day until another.
///
/// @param from the day since 1970-01-01 on which this became known; [Evidence#NEVER] if nothing
///   that makes it known has a date
/// @param until the day on which another version took its place; [Evidence#NEVER] for what is known
///   now
/// @param shownAs the claim that stands in for the reading; empty where the reading is told
public record Version(Event event, long from, long until, Optional<String> shownAs) {
    /// Whether this is known at the end of a day.
    public boolean isKnownOn(long day) {
        return from <= day && day < until;
    }

    /// Whether a claim of this id was made that can stand in for the reading.
    boolean canBeShownAs(String claim) {
        return event.claim(claim).filter(made -> Stated.of(made).changes(event)).isPresent();
    }

    /// Whether this is what is known now.
    public boolean isCurrent() {
        return until == Evidence.NEVER;
    }
}
