package tumen.index;

import tumen.model.Event;

/// An event as it was told from one day until another: what the map and the timeline show of it on
/// a knowledge date.
///
/// @param knownFrom the day since 1970-01-01 on which this became known; [#NEVER] if no dated
///   source tells it
/// @param knownUntil the day on which another reading took its place; [#NEVER] for what is known
///   now
public record Reading(Event event, long knownFrom, long knownUntil) {
    /// The day that never comes.
    public static final long NEVER = Long.MAX_VALUE;

    /// Whether this is what is known now.
    public boolean isCurrent() {
        return knownUntil == NEVER;
    }
}
