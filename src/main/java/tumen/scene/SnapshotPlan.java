package tumen.scene;

import tumen.geo.ViewSize;

import java.util.List;

/// What a picture's page is to hold besides the state itself.
///
/// `page` is its size in view pixels, in which type has its usual sizes. An empty `title` or
/// `marking` leaves it out. `credits` are lines owed to others.
public record SnapshotPlan(
        ViewSize page,
        Theme theme,
        String title,
        Panes panes,
        boolean legend,
        boolean sources,
        String marking,
        List<String> credits) {
    public SnapshotPlan {
        credits = List.copyOf(credits);
    }

    /// Which of the two views a picture shows.
    public enum Panes {
        BOTH,
        MAP,
        TIMELINE;

        /// Whether the map is among them.
        public boolean map() {
            return this != TIMELINE;
        }

        /// Whether the timeline is among them.
        public boolean timeline() {
            return this != MAP;
        }
    }
}
