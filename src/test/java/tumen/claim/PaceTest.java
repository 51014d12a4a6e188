package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.model.Basis;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Leg;
import tumen.model.Link;
import tumen.model.Mode;
import tumen.model.Project;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

import java.util.List;

/// Whether journeys can have taken place as told.
class PaceTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final Catalogue CATALOGUE = PROJECT.catalogue();

    /// A degree of the equator is 111.2 km.
    @ParameterizedTest(name = "{0} over 10 degrees in {1}: {2} km/h, impossible {3}")
    @CsvSource({
        "SEA, 2023-09-13, 46.3, false",
        "SEA, 2023-09-13T00:00:00Z/2023-09-13T12:00:00Z, 92.7, true",
        "RAIL, 2023-09-13T00:00:00Z/2023-09-13T12:00:00Z, 92.7, false",
        "ROAD, 2023-09-13T00:00:00Z/2023-09-13T08:00:00Z, 139.0, true",
        "AIR, 2023-09-13T00:00:00Z/2023-09-13T01:00:00Z, 1111.6, true",
        "AIR, 2023-09-13/.., 0, false",
    })
    void aLegFasterThanItsModeIsImpossible(
            Mode mode, String when, double speed, boolean impossible) {
        Leg leg =
                new Leg(
                        mode,
                        Basis.INFERRED,
                        null,
                        null,
                        List.of(new LatLon(0, 0), new LatLon(0, 10)),
                        Extra.NONE);

        Pace pace = Pace.of(leg, Edtf.parse(when));

        assertThat(pace.leastSpeed()).isCloseTo(speed, within(0.6));
        assertThat(pace.isImpossible()).isEqualTo(impossible);
    }

    @Test
    void everyJourneyOfTheShippedStoryIsPossible() {
        assertThat(PROJECT.events())
                .flatExtracting(event ->
                        event.routes().stream()
                                .flatMap(
                                        route -> Pace.along(CATALOGUE.route(route), event).stream())
                                .toList())
                .isNotEmpty()
                .noneMatch(Pace::isImpossible);
        assertThat(PROJECT.events())
                .flatExtracting(event -> Connection.to(event, CATALOGUE))
                .isNotEmpty()
                .noneMatch(Connection::isTooEarly);
    }

    @Test
    void whoIsInMoscowInTheHourOfALeaveFromTheCosmodromeIsTooEarly() {
        Event summit = CATALOGUE.event("2023-09-13-kim-putin-summit");
        Event before = at(summit, "2023-09-13T10:00:00Z", "vostochny_cosmodrome");
        Event after =
                at(summit, "2023-09-13T12:00:00Z", "moscow")
                        .withLinks(List.of(new Link("follows", summit.id())));
        Catalogue catalogue = PROJECT.withEvents(List.of(before)).catalogue();

        List<Connection> connections = Connection.to(after, catalogue);

        assertThat(connections).hasSize(1);
        assertThat(connections.getFirst().isTooEarly()).isTrue();
        assertThat(connections.getFirst().kilometres()).isCloseTo(5533, within(1.0));
    }

    private static Event at(Event event, String when, String place) {
        return event.withReading(Edtf.parse(when), List.of(place), List.of(), List.of());
    }
}
