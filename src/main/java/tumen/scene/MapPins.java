package tumen.scene;

import tumen.index.Standing;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Place;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The symbols of events where they stand.
final class MapPins {
    private MapPins() {}

    /// The pins of the visible events, in their order.
    static List<MapPin> of(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        Set<String> selection = Set.copyOf(state.view().selection());
        List<MapPin> pins = new ArrayList<>();
        for (Event event : state.visible()) {
            for (Place place : Standing.places(event, catalogue)) {
                pins.add(
                        new MapPin(
                                event,
                                catalogue.type(event.type()),
                                place,
                                selection.contains(event.id())));
            }
        }
        return pins;
    }
}
