package tumen.scene;

import tumen.geo.LatLon;
import tumen.model.Leg;
import tumen.model.Route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The stretches routes run along, each from one waypoint to the next, so that a way out and the
/// same way back are drawn beside each other.
record RouteTraffic(Set<Stretch> stretches) {
    private record Stretch(LatLon from, LatLon to) {
        Stretch back() {
            return new Stretch(to, from);
        }
    }

    static RouteTraffic of(Stream<Route> routes) {
        return new RouteTraffic(
                routes.flatMap(RouteTraffic::stretches).collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether a route runs along any stretch that some route, perhaps itself, comes back along.
    boolean meets(Route route) {
        return stretches(route).map(Stretch::back).anyMatch(stretches::contains);
    }

    private static Stream<Stretch> stretches(Route route) {
        return route.legs().stream().map(Leg::waypoints).flatMap(RouteTraffic::stretches);
    }

    private static Stream<Stretch> stretches(List<LatLon> waypoints) {
        return IntStream.range(1, waypoints.size())
                .mapToObj(i -> new Stretch(waypoints.get(i - 1), waypoints.get(i)));
    }
}
