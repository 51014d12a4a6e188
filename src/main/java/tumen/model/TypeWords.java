package tumen.model;

import tumen.words.Words;

import java.util.List;
import java.util.Locale;

/// What types of events and their lanes are called. Those of the shipped project have names in
/// every tongue the window speaks, as long as the project calls them as it did; others are called
/// as in their project.
public final class TypeWords {
    private TypeWords() {}

    /// One event of the type: `Shipment`.
    public static String label(EventType type) {
        return Words.known("type." + type.id(), type.label());
    }

    /// One event of the type in every tongue, the name its project gives it among them.
    public static List<String> everyLabel(EventType type) {
        return Words.everyName("type." + type.id(), type.label());
    }

    /// Several events of the type: `Shipments`.
    public static String plural(EventType type) {
        return Words.known("type." + type.id() + ".plural", type.plural());
    }

    /// A lane of the timeline: `Treaties & votes`.
    public static String lane(String lane) {
        String words = lane.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return Words.known("lane." + words, lane);
    }
}
