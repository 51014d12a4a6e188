package tumen.claim;

import tumen.geo.GreatCircle;
import tumen.geo.LatLon;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Mode;

import java.util.List;

/// From an event to the one that follows it: how far, and how long there was at most.
///
/// @param kilometres from the last place of the one to the first of the other, straight
/// @param hours from the earliest start of the one to the latest end of the other
public record Connection(Event before, double kilometres, double hours) {
    private static final double HOURS_PER_DAY = 24;

    /// The connections from the events that one says it follows, where both say where they were.
    public static List<Connection> to(Event event, Catalogue catalogue) {
        return event.links().stream()
                .filter(link -> link.kind().equals("follows"))
                .flatMap(link -> catalogue.findEvent(link.event()).stream())
                .filter(before -> !before.places().isEmpty() && !event.places().isEmpty())
                .map(before -> between(before, event, catalogue))
                .toList();
    }

    /// The least speed in km/h; endless if there was no time at all.
    public double leastSpeed() {
        return hours <= 0 ? Double.POSITIVE_INFINITY : kilometres / hours;
    }

    /// Whether it arrived earlier than anything flies.
    public boolean isTooEarly() {
        return kilometres > 0 && leastSpeed() > SpeedLimits.of(Mode.AIR);
    }

    private static Connection between(Event before, Event after, Catalogue catalogue) {
        LatLon from = catalogue.place(before.places().getLast()).position();
        LatLon to = catalogue.place(after.places().getFirst()).position();
        return new Connection(
                before,
                GreatCircle.metres(List.of(from, to)) / 1000,
                (after.when().to() - before.when().from()) * HOURS_PER_DAY);
    }
}
