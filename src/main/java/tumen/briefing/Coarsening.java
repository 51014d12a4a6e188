package tumen.briefing;

import tumen.geo.LatLon;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Place;
import tumen.model.Project;
import tumen.model.Route;
import tumen.time.Edtf;

import java.util.List;
import java.util.regex.Pattern;

/// A project told roughly: positions to a fifth of a degree, dates to the month. Words stay as they
/// are.
final class Coarsening {
    private static final double CELLS_A_DEGREE = 5;
    private static final double METRES = 20_000;
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-[0-9X]{2}[?~%]?)-[?~%]?[0-9X]{2}(?:T[0-9:.Z+-]+)?");

    private Coarsening() {}

    /// The rough project; the same again once it is rough.
    static Project of(Project project) {
        return project.withEvents(project.events().stream().map(Coarsening::event).toList())
                .withGround(
                        project.sources(),
                        project.places().stream().map(Coarsening::place).toList(),
                        project.routes().stream().map(Coarsening::route).toList());
    }

    private static Event event(Event event) {
        List<Claim> claims = event.claims().stream().map(Coarsening::claim).toList();
        return event.withReading(
                        date(event.when()), event.places(), event.routes(), event.quantities())
                .withEvidence(event.sources(), claims, event.disputes());
    }

    private static Claim claim(Claim claim) {
        Edtf when = claim.when();
        return when == null ? claim : claim.withWhen(date(when));
    }

    private static Place place(Place place) {
        return place.withPosition(
                position(place.position()), Math.max(METRES, place.precisionMetres()));
    }

    private static Route route(Route route) {
        return route.withLegs(route.legs().stream().map(Coarsening::leg).toList());
    }

    private static Leg leg(Leg leg) {
        return leg.withWaypoints(
                leg.waypoints().stream().map(Coarsening::position).distinct().count() < 2
                        ? leg.waypoints()
                        : leg.waypoints().stream().map(Coarsening::position).toList());
    }

    private static LatLon position(LatLon exact) {
        return new LatLon(
                Math.rint(exact.lat() * CELLS_A_DEGREE) / CELLS_A_DEGREE,
                Math.rint(exact.lon() * CELLS_A_DEGREE) / CELLS_A_DEGREE);
    }

    /// The month of each day in a date.
    static Edtf date(Edtf exact) {
        String rough = DAY.matcher(exact.text()).replaceAll("$1");
        return rough.equals(exact.text()) ? exact : Edtf.parse(rough);
    }
}
