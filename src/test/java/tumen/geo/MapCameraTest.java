package tumen.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MapCameraTest {
    private static final ViewSize VIEW = new ViewSize(800, 600);
    private static final LatLon RAJIN = new LatLon(42.234, 130.293);
    private static final LatLon DUNAI = new LatLon(42.874, 132.372);

    @ParameterizedTest
    @CsvSource({"0, 0, 1.5", "800, 600, -2", "123, 456, 0.01", "400, 300, 3"})
    void theWorldPointUnderThePointerStaysUnderIt(double x, double y, double levels) {
        MapCamera camera = MapCamera.at(RAJIN, 7);
        ViewPoint pointer = new ViewPoint(x, y);
        WorldPoint before = camera.toWorld(pointer, VIEW);
        WorldPoint after = camera.zoomedAt(pointer, 7 + levels, VIEW).toWorld(pointer, VIEW);
        assertThat(after.x()).isCloseTo(before.x(), within(1e-12));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-12));
    }

    @Test
    void zoomingBeyondTheLimitsStaysUnderThePointerToo() {
        MapCamera camera = MapCamera.at(RAJIN, 15.5);
        ViewPoint pointer = new ViewPoint(10, 20);
        MapCamera closest = camera.zoomedAt(pointer, 40, VIEW);
        assertThat(closest.zoom()).isEqualTo(MapCamera.MAX_ZOOM);
        assertThat(closest.toWorld(pointer, VIEW).x())
                .isCloseTo(camera.toWorld(pointer, VIEW).x(), within(1e-12));
    }

    @Test
    void contentFollowsThePointer() {
        MapCamera camera = MapCamera.at(RAJIN, 6);
        ViewPoint before = camera.toView(DUNAI, VIEW);
        ViewPoint after = camera.pannedBy(30, -12).toView(DUNAI, VIEW);
        assertThat(after.x() - before.x()).isCloseTo(30, within(1e-6));
        assertThat(after.y() - before.y()).isCloseTo(-12, within(1e-6));
    }

    @Test
    void aPlaceBeyondThe180thMeridianIsDrawnInTheNearestCopyOfTheWorld() {
        MapCamera camera = MapCamera.at(new LatLon(60, 179), 4);
        double x = camera.toView(new LatLon(60, -179), VIEW).x();
        assertThat(x).isCloseTo(400 + 2.0 / 360 * 4096, within(1e-6));
    }

    @Test
    void boundsTakeTheShortWayAroundTheGlobe() {
        GeoBounds bounds =
                GeoBounds.around(
                        List.of(new LatLon(60, 170), new LatLon(65, -170), new LatLon(62, 179)));
        assertThat(bounds.east() - bounds.west()).isCloseTo(20.0 / 360, within(1e-9));
    }

    @Test
    void aFittedCameraShowsEveryPositionInsideTheMargin() {
        List<LatLon> positions = List.of(RAJIN, DUNAI, new LatLon(39.03, 125.75));
        MapCamera camera = GeoBounds.around(positions).fit(VIEW, Inset.all(50), 10);
        for (LatLon position : positions) {
            ViewPoint point = camera.toView(position, VIEW);
            assertThat(point.x()).isBetween(49.99, 750.01);
            assertThat(point.y()).isBetween(49.99, 550.01);
        }
    }

    @Test
    void oneSpotIsFittedNoCloserThanAsked() {
        assertThat(GeoBounds.around(List.of(RAJIN)).fit(VIEW, Inset.all(50), 9).zoom())
                .isEqualTo(9);
    }

    @Test
    void aFittedCameraLeavesWhatItIsToldFreeOnEachSide() {
        Inset margin = new Inset(40, 160, 90, 20);
        MapCamera camera = GeoBounds.around(List.of(RAJIN, DUNAI)).fit(VIEW, margin, 14);
        ViewPoint rajin = camera.toView(RAJIN, VIEW);
        ViewPoint dunai = camera.toView(DUNAI, VIEW);
        assertThat(rajin.x()).isCloseTo(20, within(0.01));
        assertThat(dunai.x()).isCloseTo(640, within(0.01));
        assertThat((rajin.y() + dunai.y()) / 2).isCloseTo((40 + 510) / 2.0, within(0.5));
    }

    @Test
    void aMarginNeverTakesMoreThanHalfOfAView() {
        ViewSize low = new ViewSize(700, 120);
        MapCamera camera =
                GeoBounds.around(List.of(RAJIN, DUNAI)).fit(low, new Inset(80, 60, 160, 60), 14);
        assertThat(camera.toView(DUNAI, low).y()).isCloseTo(20, within(0.01));
        assertThat(camera.toView(RAJIN, low).y()).isCloseTo(80, within(0.01));
    }
}
