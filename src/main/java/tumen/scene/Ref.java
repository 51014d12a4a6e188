package tumen.scene;

import java.util.List;

/// What stands behind a mark, so that a scene can be asked what is under the pointer.
public sealed interface Ref {
    /// Nothing that answers the pointer.
    Ref NONE = new None();

    /// Decoration.
    record None() implements Ref {}

    /// An event by id.
    record OfEvent(String id) implements Ref {}

    /// A place by id.
    record OfPlace(String id) implements Ref {}

    /// A route by id.
    record OfRoute(String id) implements Ref {}

    /// Several events drawn as one, by id, in time order.
    record OfCluster(List<String> events) implements Ref {
        public OfCluster {
            events = List.copyOf(events);
        }
    }

    /// A part of the scene that can be grabbed, such as `brush-start`.
    record OfHandle(String name) implements Ref {}
}
