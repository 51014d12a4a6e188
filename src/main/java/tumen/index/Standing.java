package tumen.index;

import tumen.geo.GreatCircle;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the symbols of events stand on a map.
///
/// An event without a route stands at all its places. One that travels stands at the ends of its
/// ways; one that only tells of a route (its first place is far from it) at its first place.
public final class Standing {
    private static final double AT_THE_ROUTE_METRES = 50_000;

    private Standing() {}

    /// The places an event's symbol stands at, the most important first.
    public static List<Place> places(Event event, Catalogue catalogue) {
        if (event.places().size() == 1) {
            return List.of(catalogue.place(event.places().getFirst()));
        }
        List<Place> places = event.places().stream().distinct().map(catalogue::place).toList();
        if (places.size() < 2 || event.routes().isEmpty()) {
            return places;
        }
        Set<Place> main = new LinkedHashSet<>(List.of(places.getFirst()));
        if (travels(event, catalogue)) {
            Set<String> ends = ends(event, catalogue);
            places.stream().filter(place -> ends.contains(place.id())).forEach(main::add);
        }
        return List.copyOf(main);
    }

    /// Whether an event takes place along its routes rather than telling of them: its first place
    /// is at an end of one.
    public static boolean travels(Event event, Catalogue catalogue) {
        if (event.places().isEmpty() || event.routes().isEmpty()) {
            return false;
        }
        Place first = catalogue.place(event.places().getFirst());
        return ends(event, catalogue).stream()
                .map(catalogue::place)
                .anyMatch(end -> near(end, first));
    }

    private static Set<String> ends(Event event, Catalogue catalogue) {
        return event.routes().stream()
                .flatMap(route -> catalogue.route(route).legs().stream())
                .flatMap(Standing::ends)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> ends(Leg leg) {
        return Stream.of(leg.from(), leg.to()).filter(Objects::nonNull);
    }

    private static boolean near(Place a, Place b) {
        return GreatCircle.metres(a.position(), b.position()) <= AT_THE_ROUTE_METRES;
    }
}
