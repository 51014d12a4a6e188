package tumen.model;

import java.util.Map;
import java.util.Optional;

/// A project's things by their ids.
public record Catalogue(
        Map<String, Source> sources,
        Map<String, Place> places,
        Map<String, Route> routes,
        Map<String, Actor> actors,
        Map<String, EventType> types,
        Map<String, Event> events) {
    /// The source of a checked project's reference.
    public Source source(String id) {
        return found(sources, id);
    }

    /// The place of a checked project's reference.
    public Place place(String id) {
        return found(places, id);
    }

    /// The route of a checked project's reference.
    public Route route(String id) {
        return found(routes, id);
    }

    /// The actor of a checked project's reference.
    public Actor actor(String id) {
        return found(actors, id);
    }

    /// The event type of a checked project's reference.
    public EventType type(String id) {
        return found(types, id);
    }

    /// The event of a checked project's reference.
    public Event event(String id) {
        return found(events, id);
    }

    /// The event of an id that may lead nowhere.
    public Optional<Event> findEvent(String id) {
        return Optional.ofNullable(events.get(id));
    }

    private static <T> T found(Map<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("unknown id: " + id);
        }
        return thing;
    }
}
