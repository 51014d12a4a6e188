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
        ViewState begun = WAY.leaving(0);
        assertThat(begun.camera().zoom()).isEqualTo(8, within(1e-9));
        assertThat(begun.camera().centre().x()).isEqualTo(FROM.camera().centre().x(), within(1e-9));
        assertThat(WAY.time(0).window().days()).isEqualTo(100, within(1e-6));
        assertThat(WAY.arriving(1)).isEqualTo(TO);
    }

    @Test
    void theMapShowsAllOfWhatGoesAndAllOfWhatComesThroughout() {
        assertThat(WAY.leaving(0.9).window()).isEqualTo(FROM.window());
        assertThat(WAY.arriving(0.1).window()).isEqualTo(TO.window());
        assertThat(WAY.leaving(0.4).camera()).isEqualTo(WAY.arriving(0.4).camera());
    }

    @Test
    void zoomsOutOnALongWayAndTheWindowGrowsByFactor() {
        ViewState midway = WAY.arriving(0.5);
        assertThat(midway.camera().zoom()).isLessThan(6);
        assertThat(WAY.time(0.5).window().days()).isEqualTo(Math.sqrt(100 * 1000), within(1e-6));
    }
}
