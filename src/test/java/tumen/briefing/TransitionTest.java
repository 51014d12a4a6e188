package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.state.OpeningView;
import tumen.state.ViewState;
import tumen.time.TimeWindow;

class TransitionTest {
    private static final ViewState FROM =
            OpeningView.initial()
                    .withCamera(MapCamera.at(new LatLon(42, 131), 8))
                    .withWindow(new TimeWindow(19_000, 19_100));
    private static final ViewState TO =
            OpeningView.initial()
                    .withCamera(MapCamera.at(new LatLon(55, 37), 8))
                    .withWindow(new TimeWindow(19_200, 20_200));
    private static final Transition WAY = new Transition(FROM, TO, new ViewSize(1000, 500));

    @Test
    void beginsWhereTheFirstViewIsAndEndsExactlyAtTheOther() {
        MapCamera begun = WAY.camera(0);
        assertThat(begun.zoom()).isEqualTo(8, within(1e-9));
        assertThat(begun.centre().x()).isEqualTo(FROM.camera().centre().x(), within(1e-9));
        assertThat(WAY.window(0).days()).isEqualTo(100, within(1e-6));
        assertThat(WAY.camera(1)).isEqualTo(TO.camera());
        assertThat(WAY.window(1)).isEqualTo(TO.window());
    }

    @Test
    void zoomsOutOnALongWayAndTheWindowGrowsByFactor() {
        assertThat(WAY.camera(0.5).zoom()).isLessThan(6);
        assertThat(WAY.window(0.5).days()).isEqualTo(Math.sqrt(100 * 1000), within(1e-6));
    }
}
