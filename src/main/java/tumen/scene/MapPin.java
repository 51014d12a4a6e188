package tumen.scene;

import tumen.geo.WebMercator;
import tumen.geo.WorldPoint;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.model.Place;

/// An event at one of the places where its symbol stands.
record MapPin(Event event, EventType type, Place place, boolean selected) {
    /// Where it stands in the world.
    WorldPoint at() {
        return WebMercator.project(place.position());
    }
}
