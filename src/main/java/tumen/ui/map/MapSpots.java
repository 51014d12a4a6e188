package tumen.ui.map;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WebMercator;
import tumen.model.Place;
import tumen.state.AppState;

import java.util.Comparator;
import java.util.Optional;

/// What a point of the map means on the ground.
public final class MapSpots {
    /// How near a place draws a point to itself, in pixels.
    private static final double REACH = 14;

    private MapSpots() {}

    /// The position under a point, to about a metre.
    public static LatLon position(AppState state, ViewPoint at) {
        return WebMercator.unproject(state.view().camera().toWorld(at, state.layout().map()))
                .rounded();
    }

    /// The project's place nearest a point, if any is within reach.
    public static Optional<Place> place(AppState state, ViewPoint at) {
        MapCamera camera = state.view().camera();
        ViewSize size = state.layout().map();
        return state.document().project().places().stream()
                .filter(place -> distance(camera, size, place, at) <= REACH)
                .min(Comparator.comparingDouble(place -> distance(camera, size, place, at)));
    }

    private static double distance(MapCamera camera, ViewSize size, Place place, ViewPoint at) {
        return camera.toView(place.position(), size).distance(at);
    }

    /// The position of the place within reach of a point, else the position under it.
    public static LatLon drawn(AppState state, ViewPoint at) {
        return place(state, at).map(Place::position).orElseGet(() -> position(state, at));
    }
}
