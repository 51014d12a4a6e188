package tumen.claim;

import tumen.geo.GreatCircle;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Route;
import tumen.time.Edtf;

import java.util.List;

/// How fast a leg must have been gone along at least, had it taken all the time there was.
///
/// @param kilometres along the leg
/// @param hours from the earliest start to the latest end
public record Pace(Mode mode, double kilometres, double hours) {
    private static final double HOURS_PER_DAY = 24;

    /// The paces of an event along a route: of the legs both of whose ends it names as its places.
    public static List<Pace> along(Route route, Event event) {
        return route.legs().stream()
                .filter(leg -> leg.from() != null && event.places().contains(leg.from()))
                .filter(leg -> leg.to() != null && event.places().contains(leg.to()))
                .map(leg -> of(leg, event.when()))
                .toList();
    }

    /// The pace of a leg within a time; endless where the time has no end.
    static Pace of(Leg leg, Edtf when) {
        double hours =
                when.span().isOngoing()
                        ? Double.POSITIVE_INFINITY
                        : (when.to() - when.from()) * HOURS_PER_DAY;
        return new Pace(leg.mode(), GreatCircle.metres(leg.waypoints()) / 1000, hours);
    }

    /// The least speed in km/h.
    public double leastSpeed() {
        return kilometres / hours;
    }

    /// The speed in km/h that cannot be kept up by the mode.
    public double limit() {
        return SpeedLimits.of(mode);
    }

    /// Whether nothing of its mode can have gone that fast.
    public boolean isImpossible() {
        return leastSpeed() > limit();
    }
}
