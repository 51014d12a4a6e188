package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.geo.LatLon;

import java.util.List;

/// A part of a route in one mode: its waypoints (at least two) and the places at its ends where
/// they are known.
public record Leg(
        Mode mode,
        Basis basis,
        @Nullable String from,
        @Nullable String to,
        List<LatLon> waypoints,
        Extra extra) {
    public Leg {
        waypoints = List.copyOf(waypoints);
    }

    /// The same leg along other points.
    public Leg withWaypoints(List<LatLon> others) {
        return new Leg(mode, basis, from, to, others, extra);
    }
}
