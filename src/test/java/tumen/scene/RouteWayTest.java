package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Basis;
import tumen.model.Extra;
import tumen.model.Leg;
import tumen.model.Mode;
import tumen.model.Names;
import tumen.model.Route;

import java.util.List;
import java.util.stream.Stream;

class RouteWayTest {
    private static final LatLon MOSCOW = new LatLon(55.752, 37.6178);
    private static final LatLon PYONGYANG = new LatLon(39.03, 125.75);
    private static final LatLon SEATTLE = new LatLon(47.6, -122.3);
    private static final LatLon VLADIVOSTOK = new LatLon(43.1, 131.9);

    @Test
    void aFlightFollowsTheGreatCircleToTheNorth() {
        double northernmost =
                RouteWay.positions(leg(Mode.AIR, MOSCOW, PYONGYANG)).stream()
                        .mapToDouble(LatLon::lat)
                        .max()
                        .orElseThrow();
        assertThat(northernmost).isCloseTo(58.86, within(0.01));
    }

    @Test
    void aShipGoesFromWaypointToWaypoint() {
        assertThat(RouteWay.positions(leg(Mode.SEA, MOSCOW, PYONGYANG)))
                .containsExactly(MOSCOW, PYONGYANG);
    }

    @Test
    void aPathOverThe180thMeridianIsOneShortLine() {
        MapFrame frame =
                new MapFrame(
                        MapCamera.at(new LatLon(45, 180), 3), new ViewSize(960, 540), List.of());
        Leg leg = leg(Mode.SEA, VLADIVOSTOK, new LatLon(51, 175), new LatLon(50, -170), SEATTLE);

        List<RouteLine> lines =
                RouteLane.lines(
                        RouteWay.unwrapped(RouteWay.positions(leg)),
                        frame.world(),
                        frame.decided());

        assertThat(lines).hasSize(1);
        ViewPoint start = frame.toView(lines.getFirst().at(0));
        ViewPoint end = frame.toView(lines.getFirst().at(lines.getFirst().length()));
        assertThat(end.x() - start.x())
                .isCloseTo((360 - 122.3 - 131.9) / 360 * frame.world(), within(0.01));
        assertThat(lines.getFirst().length()).isLessThan(0.33 * frame.world());
    }

    @Test
    void aWayOutAndTheSameWayBackKeepToTheRightOfEachOther() {
        LatLon between = new LatLon(50, 80);
        Route out = route("out", leg(Mode.RAIL, MOSCOW, between, PYONGYANG));
        Route back = route("back", leg(Mode.RAIL, PYONGYANG, between));
        Route same = route("same", leg(Mode.RAIL, MOSCOW, between));
        Route turning = route("turning", leg(Mode.RAIL, MOSCOW, SEATTLE, MOSCOW));

        RouteTraffic traffic = RouteTraffic.of(Stream.of(out, back, same, turning));

        assertThat(traffic.meets(out)).isTrue();
        assertThat(traffic.meets(back)).isTrue();
        assertThat(traffic.meets(same)).isFalse();
        assertThat(traffic.meets(turning)).isTrue();
    }

    private static Route route(String id, Leg leg) {
        return new Route(id, Names.english(id), List.of(leg), "test", null, List.of(), Extra.NONE);
    }

    private static Leg leg(Mode mode, LatLon... waypoints) {
        return new Leg(mode, Basis.INFERRED, null, null, List.of(waypoints), Extra.NONE);
    }
}
