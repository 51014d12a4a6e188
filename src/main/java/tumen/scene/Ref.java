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

    /// So many events of a lane between two days, drawn as density.
    record OfPeriod(String lane, double from, double to, int count) implements Ref {}

    /// So many events at pins of the index from one up to another, that one excluded.
    record OfPins(int from, int to, int count) implements Ref {}

    /// An event that is only in the project compared with, in words.
    record OfGone(String words) implements Ref {}

    /// A part of the scene that can be grabbed, such as `brush-start`.
    record OfHandle(String name) implements Ref {}
}
