package tumen.scene;

import tumen.geo.WorldPoint;
import tumen.model.Event;
import tumen.model.EventType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Decides which pins are drawn as one. Depends on the pins and the zoom step only, never on where
/// the view is, so nothing regroups while panning.
final class MapGrouping {
    /// The order of events in time, equal days by id.
    static final Comparator<Event> IN_TIME =
            Comparator.comparingLong((Event event) -> event.when().span().earliest())
                    .thenComparingLong(event -> event.when().span().latest())
                    .thenComparing(Event::id);

    private static final double JOINED_PIXELS = 22;
    private static final double CROWDED_PIXELS = 46;

    private static final Comparator<List<MapPin>> GREATEST_FIRST =
            Comparator.comparing((List<MapPin> pins) -> pins.stream().noneMatch(MapPin::selected))
                    .thenComparingInt(pins -> -pins.size())
                    .thenComparing(pins -> pins.getFirst().place().id());

    private MapGrouping() {}

    /// The groups of some pins where the world is `worldPixels` wide, the greatest first.
    static List<MapGroup> of(List<MapPin> pins, double worldPixels) {
        List<List<MapPin>> groups = joined(pins, JOINED_PIXELS / worldPixels);
        return groups.stream()
                .map(group ->
                        MapGroup.of(
                                group,
                                lead(group),
                                neighbours(group, groups, CROWDED_PIXELS / worldPixels) > 1))
                .toList();
    }

    /// How many groups stand within reach of one, itself counted.
    private static long neighbours(List<MapPin> group, List<List<MapPin>> groups, double reach) {
        WorldPoint at = group.getFirst().at();
        return groups.stream().filter(other -> distance(at, other.getFirst().at()) < reach).count();
    }

    private static List<List<MapPin>> joined(List<MapPin> pins, double reach) {
        Map<String, List<MapPin>> places =
                pins.stream()
                        .collect(
                                Collectors.groupingBy(
                                        pin -> pin.place().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<List<MapPin>> groups = new ArrayList<>();
        for (List<MapPin> place : places.values().stream().sorted(GREATEST_FIRST).toList()) {
            groups.stream()
                    .filter(group -> distance(group.getFirst().at(), place.getFirst().at()) < reach)
                    .min(
                            Comparator.comparingDouble(group ->
                                    distance(group.getFirst().at(), place.getFirst().at())))
                    .ifPresentOrElse(
                            group -> group.addAll(place), () -> groups.add(new ArrayList<>(place)));
        }
        return groups;
    }

    /// The selected event, or the most important one of the most frequent type.
    static MapPin lead(List<MapPin> group) {
        Map<EventType, Long> counts =
                group.stream().collect(Collectors.groupingBy(MapPin::type, Collectors.counting()));
        return group.stream()
                .min(
                        Comparator.comparing((MapPin pin) -> !pin.selected())
                                .thenComparingLong(pin -> -counts.getOrDefault(pin.type(), 0L))
                                .thenComparingInt(pin -> pin.event().importance())
                                .thenComparing(pin -> pin.event(), IN_TIME))
                .orElseThrow();
    }

    private static double distance(WorldPoint a, WorldPoint b) {
        double dx = a.x() - b.x();
        return Math.hypot(dx - Math.rint(dx), a.y() - b.y());
    }
}
