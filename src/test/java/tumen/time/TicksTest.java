package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class TicksTest {
    @ParameterizedTest
    @CsvFileSource(resources = "ticks.csv", delimiter = '|')
    void theRulerReads(String from, String to, double width, String labels) {
        TimeWindow window = new TimeWindow(Edtf.parse(from).from(), Edtf.parse(to).from());

        List<Tick> ticks = Ticks.of(new TimeScale(window, 0, width), 70);

        assertThat(ticks.stream().map(TicksTest::shown).collect(Collectors.joining(" ; ")))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1, 2.5, 7, 20, 45, 100, 300, 800, 3000, 15_000, 80_000})
    void whereverItLooksTheYearCanBeReadAndTicksKeepTheirDistance(double days) {
        for (double from = 19_000.3; from < 20_500; from += 17.37) {
            TimeScale scale = new TimeScale(new TimeWindow(from, from + days), 30, 900);
            List<Tick> ticks = Ticks.of(scale, 70);

            assertThat(ticks).isNotEmpty();
            assertThat(ticks).anyMatch(tick -> tick.label().matches(".*\\b(1|2)\\d{3}\\b.*"));
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(scale.x(ticks.get(i).day()) - scale.x(ticks.get(i - 1).day()))
                        .isGreaterThan(69.9);
            }
        }
    }

    @Test
    void aWindowTooNarrowForAnyTickStillNamesItsDay() {
        TimeWindow window = new TimeWindow(19_613.1, 19_613.2);

        assertThat(Ticks.of(new TimeScale(window, 0, 40), 500))
                .containsExactly(new Tick(19_613.1, "13 Sep 2023", true));
    }

    private static String shown(Tick tick) {
        return tick.major() ? "*" + tick.label() : tick.label();
    }
}
