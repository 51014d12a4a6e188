package tumen.scene;

import tumen.geo.WorldPoint;
import tumen.model.Event;
import tumen.model.Place;

import java.util.List;

/// Pins so near each other that they are drawn as one, with the symbol of the leading one.
///
/// @param pins its members; none where there are too many to name them
/// @param at where it stands in the world
/// @param place what it is named after
/// @param count how many events are in it
/// @param ref what stands behind its symbol: the event, or all of them
/// @param crowded when another group is too near to fan this one out
record MapGroup(
        List<MapPin> pins,
        MapPin lead,
        WorldPoint at,
        Place place,
        int count,
        Ref ref,
        boolean crowded) {
    /// The most events drawn side by side; more are counted.
    static final int FANNED = 3;

    MapGroup {
        pins = List.copyOf(pins);
    }

    /// The group of some pins at the place of the first of them.
    static MapGroup of(List<MapPin> pins, MapPin lead, boolean crowded) {
        return at(pins.getFirst().at(), pins, lead, crowded);
    }

    /// The group of some pins at a point.
    static MapGroup at(WorldPoint at, List<MapPin> pins, MapPin lead, boolean crowded) {
        List<Event> events = events(pins);
        Ref ref =
                events.size() == 1
                        ? new Ref.OfEvent(events.getFirst().id())
                        : new Ref.OfCluster(events.stream().map(Event::id).toList());
        return new MapGroup(pins, lead, at, pins.getFirst().place(), events.size(), ref, crowded);
    }

    /// Its events, each once, in time order.
    List<Event> events() {
        return events(pins);
    }

    private static List<Event> events(List<MapPin> pins) {
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
        return count == 1 || (!crowded && !selected() && count <= FANNED);
    }

    /// How important its most important event is, 1 being the most.
    int importance() {
        return pins.stream()
                .mapToInt(pin -> pin.event().importance())
                .min()
                .orElse(lead.event().importance());
    }
}
