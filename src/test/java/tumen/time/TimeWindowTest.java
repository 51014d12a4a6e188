package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TimeWindowTest {
    private static final TimeWindow YEAR = new TimeWindow(19_000, 19_365);

    @ParameterizedTest
    @CsvSource({"19000,0.5", "19100,0.5", "19365,2", "19100,0.00000001", "19100,1000000"})
    void theDayUnderThePointerStaysWhenZooming(double day, double factor) {
        TimeWindow zoomed = YEAR.zoomedAt(day, factor);

        double before = new TimeScale(YEAR, 100, 1000).x(day);
        assertThat(new TimeScale(zoomed, 100, 1000).x(day)).isCloseTo(before, within(1e-3));
    }

    @Test
    void zoomStopsAtAnHourAndAtTwoCenturies() {
        assertThat(YEAR.zoomedAt(19_100, 1e-9).days()).isCloseTo(1 / 24.0, within(1e-9));
        assertThat(YEAR.zoomedAt(19_100, 1e9).days()).isCloseTo(220 * 365.2425, within(1e-6));
    }

    @Test
    void aStoryOfTwoThousandYearsIsShownWholeAndZoomingOutOfItEndsThere() {
        TimeWindow ages =
                TimeWindow.around(
                        List.of(Edtf.parse("-0002").span(), Edtf.parse("2200").span()), 0);
        assertThat(ages.days()).isCloseTo(2203 * 365.2425, within(2.0));
        assertThat(ages.zoomedAt(ages.middle(), 3).days()).isEqualTo(ages.days());
        assertThat(Ticks.of(new TimeScale(ages, 0, 1000), 60).size()).isBetween(5, 30);
    }

    @Test
    void panningStopsAtTheEndOfTheCalendarWithItsLengthKept() {
        TimeWindow far = YEAR.pannedBy(1e12);

        assertThat(far.to()).isEqualTo(TimeWindow.LAST_DAY);
        assertThat(far.days()).isCloseTo(365, within(1e-6));
    }

    @Test
    void aWindowIsKeptAsAskedWhenItIsWithinTheLimits() {
        assertThat(YEAR.from()).isEqualTo(19_000);
        assertThat(YEAR.to()).isEqualTo(19_365);
        assertThat(new TimeWindow(5, 5).days()).isCloseTo(1 / 24.0, within(1e-9));
        assertThat(new TimeWindow(5, 5).middle()).isCloseTo(5, within(1e-9));
    }

    @Test
    void itFitsTheDatedDaysAndLeavesOpenEndsOut() {
        TimeSpan day = TimeSpan.ofDay(100);
        TimeSpan ongoing = new TimeSpan(190, 199, 199, TimeSpan.LAST_DAY, Bound.DATED, Bound.OPEN);

        assertThat(TimeWindow.around(List.of(day, ongoing), 0.1))
                .isEqualTo(new TimeWindow(90, 210));
    }

    @Test
    void notANumberIsRefused() {
        assertThatThrownBy(() -> new TimeWindow(Double.NaN, 1))
                .hasMessage("not a time window: NaN to 1.0");
        assertThatThrownBy(() -> YEAR.zoomedAt(1, 0)).hasMessage("cannot zoom by 0.0 at 1.0");
    }

    @Test
    void aScaleGoesThereAndBack() {
        TimeScale scale = new TimeScale(new TimeWindow(0, 100), 50, 200);

        assertThat(scale.x(25)).isEqualTo(100);
        assertThat(scale.day(100)).isEqualTo(25);
        assertThat(scale.pixelsPerDay()).isEqualTo(2);
        assertThat(scale.right()).isEqualTo(250);
    }
}
