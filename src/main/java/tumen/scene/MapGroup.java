package tumen.scene;

import tumen.geo.WorldPoint;
import tumen.model.Event;
import tumen.model.Place;

import java.util.List;

/// Pins so near each other that they are drawn as one: at the place of the greatest of them, with
/// the symbol of the leading one. `crowded` when another group is too near to fan this one out.
record MapGroup(List<MapPin> pins, MapPin lead, boolean crowded) {
    /// The most events drawn side by side; more are counted.
    static final int FANNED = 3;

    MapGroup {
        pins = List.copyOf(pins);
    }

    /// The place it stands at.
    Place place() {
        return pins.getFirst().place();
    }

    /// Where it stands in the world.
    WorldPoint at() {
        return pins.getFirst().at();
    }

    /// Its events, each once, in time order.
    List<Event> events() {
        return pins.stream().map(MapPin::event).distinct().sorted(MapGrouping.IN_TIME).toList();
    }

    /// Whether a selected event is in it.
    boolean selected() {
        return lead.selected();
    }

    /// Whether an event stands in it at one of the event's places.
    boolean holds(Event event, Place at) {
        return pins.stream().anyMatch(pin -> pin.event().equals(event) && pin.place().equals(at));
    }

    /// Whether its events are drawn side by side rather than counted: only where there is room
    /// around, and no ring to draw around the leading one.
    boolean fanned() {
        int count = events().size();
        return count == 1 || (!crowded && !selected() && count <= FANNED);
    }

    /// How important its most important event is, 1 being the most.
    int importance() {
        return pins.stream().mapToInt(pin -> pin.event().importance()).min().orElse(3);
    }

    /// What stands behind its symbol: the event, or all of them.
    Ref ref() {
        List<Event> events = events();
        return events.size() == 1
                ? new Ref.OfEvent(events.getFirst().id())
                : new Ref.OfCluster(events.stream().map(Event::id).toList());
    }
}
