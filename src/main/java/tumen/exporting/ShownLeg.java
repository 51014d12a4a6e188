package tumen.exporting;

import tumen.geo.Antimeridian;
import tumen.geo.LatLon;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Route;
import tumen.scene.RouteWay;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A leg of a route that visible events use.
///
/// `events` are the ids of the events that use it, in order of time.
record ShownLeg(Route route, Leg leg, List<String> events) {
    static List<ShownLeg> of(AppState state) {
        Map<String, List<String>> users = new TreeMap<>();
        for (Event event : state.visible()) {
            for (String route : event.routes()) {
                users.computeIfAbsent(route, id -> new ArrayList<>()).add(event.id());
            }
        }
        List<ShownLeg> legs = new ArrayList<>();
        users.forEach((id, events) -> {
            Route route = state.index().catalogue().route(id);
            route.legs().forEach(leg -> legs.add(new ShownLeg(route, leg, List.copyOf(events))));
        });
        return legs;
    }

    /// The way over the ground in pieces that do not cross the 180th meridian.
    List<List<LatLon>> lines() {
        return Antimeridian.cut(RouteWay.positions(leg));
    }
}
