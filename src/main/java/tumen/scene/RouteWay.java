package tumen.scene;

import tumen.geo.GreatCircle;
import tumen.geo.LatLon;
import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.model.Leg;
import tumen.model.Mode;

import java.util.ArrayList;
import java.util.List;

/// The way of a leg over the ground: great circles in the air, waypoint to waypoint below. As world
/// points it never jumps: beyond the 180th meridian its x leaves 0..1.
public final class RouteWay {
    private static final double AIR_STEP_METRES = 60_000;

    private RouteWay() {}

    /// The positions along a leg.
    public static List<LatLon> positions(Leg leg) {
        if (leg.mode() != Mode.AIR) {
            return leg.waypoints();
        }
        List<LatLon> positions = new ArrayList<>();
        for (int i = 1; i < leg.waypoints().size(); i++) {
            List<LatLon> part =
                    GreatCircle.path(
                            leg.waypoints().get(i - 1), leg.waypoints().get(i), AIR_STEP_METRES);
            positions.addAll(i == 1 ? part : part.subList(1, part.size()));
        }
        return positions;
    }

    /// The world points along positions, each in the copy of the world nearest the one before.
    static List<WorldPoint> unwrapped(List<LatLon> positions) {
        List<WorldPoint> points = new ArrayList<>(positions.size());
        double last = Double.NaN;
        for (LatLon position : positions) {
            WorldPoint point = WebMercator.project(position);
            if (!Double.isNaN(last)) {
                point = point.shifted((int) Math.rint(last - point.x()));
            }
            last = point.x();
            points.add(point);
        }
        return points;
    }
}
