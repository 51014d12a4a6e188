package tumen.scene;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Place;
import tumen.state.AppState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Another place some source gives for an event, competing with the place it is shown at.
record MapRival(Event event, EventType type, Place shown, Place claimed, boolean selected) {
    /// The competing places of the visible events.
    static List<MapRival> of(AppState state) {
        Catalogue catalogue = state.index().catalogue();
        List<MapRival> rivals = new ArrayList<>();
        for (Event event : state.visible()) {
            if (event.places().isEmpty()) {
                continue;
            }
            for (Dispute dispute : event.disputes()) {
                List<String> named = places(event, dispute);
                Place shown = shown(event, named, catalogue);
                named.stream()
                        .filter(place -> !event.places().contains(place))
                        .map(place ->
                                new MapRival(
                                        event,
                                        catalogue.type(event.type()),
                                        shown,
                                        catalogue.place(place),
                                        state.view().selection().contains(event.id())))
                        .forEach(rivals::add);
            }
        }
        return rivals.stream().distinct().toList();
    }

    /// The places the claims of a dispute name.
    private static List<String> places(Event event, Dispute dispute) {
        return dispute.claims().stream()
                .map(event::claim)
                .flatMap(Optional::stream)
                .map(Claim::places)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /// The place the others compete with: one of the event's own that the dispute names too.
    private static Place shown(Event event, List<String> named, Catalogue catalogue) {
        List<Place> main = MapPins.mainPlaces(event, catalogue);
        return main.stream()
                .filter(place -> named.contains(place.id()))
                .findFirst()
                .orElse(main.getFirst());
    }
}
