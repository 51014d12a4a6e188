package tumen.ui;

import tumen.model.Event;
import tumen.scene.Ref;
import tumen.state.AppState;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which visible events stand behind something drawn.
public final class EventRefs {
    private EventRefs() {}

    /// The events behind a reference, in time order: an event itself, a cluster's members, those on
    /// a route or at a place.
    public static List<String> of(AppState state, Ref ref) {
        return switch (ref) {
            case Ref.OfEvent event -> List.of(event.id());
            case Ref.OfCluster cluster -> cluster.events();
            case Ref.OfRoute route -> ids(state, event -> event.routes().contains(route.id()));
            case Ref.OfPlace place -> ids(state, event -> event.places().contains(place.id()));
            case Ref.OfHandle _, Ref.None _ -> List.of();
        };
    }

    /// The one event behind a reference; empty if there are none or several.
    public static Optional<String> single(AppState state, Ref ref) {
        List<String> events = of(state, ref);
        return events.size() == 1 ? Optional.of(events.getFirst()) : Optional.empty();
    }

    private static List<String> ids(AppState state, Predicate<Event> condition) {
        return state.visible().stream().filter(condition).map(Event::id).toList();
    }
}
