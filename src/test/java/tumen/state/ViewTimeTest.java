package tumen.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.time.TimeWindow;

import java.util.Optional;

/// Which part of time shows its events as the playhead moves.
class ViewTimeTest {
    private static final ViewTime TIME = ViewTime.of(new TimeWindow(100, 200), 150.5);

    @ParameterizedTest(name = "{0}, chosen {1}: {2} to {3}")
    @CsvSource({
        "WINDOW, , 100, 200",
        "WINDOW, 120/140, 120, 140",
        "MOVING, , 121, 151",
        "MOVING, 120/127, 144, 151",
        "CUMULATIVE, , 100, 151",
        "CUMULATIVE, 120/180, 120, 151",
        "CUMULATIVE, 120/140, 120, 140",
        "INSTANT, , 150, 151",
        "INSTANT, 120/140, 139, 140",
    })
    void theModeSaysWhatIsShown(TimeMode mode, String chosen, double from, double to) {
        ViewTime time = TIME.withMode(mode).withChosen(window(chosen));

        assertThat(time.shown()).isEqualTo(new TimeWindow(from, to));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, 0, 100, 200, 999})
    void aPlayheadOutsideIsTakenForTheNearestDayInside(double playhead) {
        ViewTime time = TIME.withMode(TimeMode.INSTANT).withPlayhead(playhead);

        double day = playhead <= 100 ? 100 : 199;
        assertThat(time.shown()).isEqualTo(new TimeWindow(day, day + 1));
    }

    private static Optional<TimeWindow> window(String days) {
        return Optional.ofNullable(days)
                .map(text -> text.split("/"))
                .map(ends ->
                        new TimeWindow(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
    }
}
