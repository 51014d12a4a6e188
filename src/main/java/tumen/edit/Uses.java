package tumen.edit;

import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Project;
import tumen.model.Route;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds what refers to a thing and so keeps it from being deleted.
public final class Uses {
    private Uses() {}

    /// Everything that refers to a thing, in the project's order. Links between events keep none of
    /// them.
    public static List<Use> of(Project project, Kind kind, String id) {
        return switch (kind) {
            case EVENT -> List.of();
            case TYPE -> events(project, event -> event.type().equals(id)).toList();
            case ACTOR -> events(project, event -> event.actors().contains(id)).toList();
            case PLACE ->
                    Stream.concat(
                                    events(project, event -> isAt(event, id)),
                                    routes(project, route -> touches(route, id)))
                            .toList();
            case ROUTE ->
                    events(
                                    project,
                                    event ->
                                            event.routes().contains(id)
                                                    || claims(
                                                            event,
                                                            claim -> id.equals(claim.route())))
                            .toList();
            case SOURCE ->
                    Stream.concat(
                                    events(project, event -> restsOn(event, id)),
                                    routes(project, route -> route.sources().contains(id)))
                            .toList();
        };
    }

    private static Stream<Use> events(Project project, Predicate<Event> which) {
        return project.events().stream()
                .filter(which)
                .map(event -> new Use(Kind.EVENT, event.id(), event.title()));
    }

    private static Stream<Use> routes(Project project, Predicate<Route> which) {
        return project.routes().stream()
                .filter(which)
                .map(route -> new Use(Kind.ROUTE, route.id(), route.names().en()));
    }

    private static boolean isAt(Event event, String place) {
        return event.places().contains(place)
                || claims(event, claim -> claim.places().contains(place));
    }

    private static boolean restsOn(Event event, String source) {
        return event.sources().contains(source)
                || claims(event, claim -> claim.sources().contains(source));
    }

    private static boolean claims(Event event, Predicate<Claim> which) {
        return event.claims().stream().anyMatch(which);
    }

    private static boolean touches(Route route, String place) {
        return route.legs().stream().anyMatch(leg -> ends(leg, place));
    }

    private static boolean ends(Leg leg, String place) {
        return place.equals(leg.from()) || place.equals(leg.to());
    }
}
