package tumen.scene;

import tumen.geo.MapCamera;
import tumen.index.Bits;
import tumen.index.Order;
import tumen.index.Pins;
import tumen.state.AppState;

import java.util.Optional;

/// Where what the map counts in one cell comes apart.
public final class MapSplit {
    private MapSplit() {}

    /// The camera that sees the visible ones of some pins in several cells, the nearest that does;
    /// empty where no camera comes near enough, as when all stand at one place.
    public static Optional<MapCamera> of(AppState state, Ref.OfPins counted) {
        Pins pins = state.index().pins();
        Bits shown = state.visible().rows().in(Order.PIN);
        int first = shown.next(counted.from());
        int last = shown.at(Math.max(1, shown.before(counted.to())) - 1);
        double zoom = MapLevels.zoom(pins.deepestCommon(first, last) + 1);
        double nearer = Math.max(zoom, state.view().camera().zoom() + 1);
        return zoom > MapCamera.MAX_ZOOM
                ? Optional.empty()
                : Optional.of(
                        new MapCamera(
                                pins.at((first + last) / 2), Math.min(MapCamera.MAX_ZOOM, nearer)));
    }
}
