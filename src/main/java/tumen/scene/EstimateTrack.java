package tumen.scene;

import tumen.geo.GreatCircle;
import tumen.geo.LatLon;
import tumen.model.Leg;
import tumen.model.Mode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Legs travelled one after the other, measured on the ground.
record EstimateTrack(List<Leg> legs) {
    EstimateTrack {
        legs = List.copyOf(legs);
    }

    /// Where something is and how it moves.
    record Spot(LatLon at, Mode mode) {}

    /// The tracks of a journey: legs of which each begins where the one before ends are one track.
    static List<EstimateTrack> of(List<Leg> legs) {
        List<EstimateTrack> tracks = new ArrayList<>();
        List<Leg> current = new ArrayList<>();
        for (Leg leg : legs) {
            if (!current.isEmpty() && !goesOn(current.getLast(), leg)) {
                tracks.add(new EstimateTrack(current));
                current.clear();
            }
            current.add(leg);
        }
        if (!current.isEmpty()) {
            tracks.add(new EstimateTrack(current));
        }
        return tracks;
    }

    /// The spot at a share 0..1 of the whole way.
    Spot at(double share) {
        double rest = share * legs.stream().mapToDouble(leg -> metres(leg)).sum();
        for (Leg leg : legs.subList(0, legs.size() - 1)) {
            if (rest <= metres(leg)) {
                return new Spot(along(RouteWay.positions(leg), rest), leg.mode());
            }
            rest -= metres(leg);
        }
        return new Spot(along(RouteWay.positions(legs.getLast()), rest), legs.getLast().mode());
    }

    private static LatLon along(List<LatLon> way, double metres) {
        double rest = metres;
        for (int i = 1; i < way.size(); i++) {
            double step = GreatCircle.metres(way.get(i - 1), way.get(i));
            if (rest <= step && step > 0) {
                return GreatCircle.between(way.get(i - 1), way.get(i), rest / step);
            }
            rest -= step;
        }
        return way.getLast();
    }

    private static double metres(Leg leg) {
        return GreatCircle.metres(RouteWay.positions(leg));
    }

    private static boolean goesOn(Leg before, Leg after) {
        return before.waypoints().getLast().equals(after.waypoints().getFirst())
                || (before.to() != null && Objects.equals(before.to(), after.from()));
    }
}
