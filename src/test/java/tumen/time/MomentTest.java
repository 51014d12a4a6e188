package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, 1970-01-01
                    19613, 2023-09-13
                    19613.25, 2023-09-13T06:00:00
                    0.0000000115740741, 1970-01-01T00:00:00.001
                    -0.5, 1969-12-31T12:00:00
                    -733333, -0038-03-16
                    """)
    void isWrittenAndReadBack(double day, String text) {
        assertThat(Moment.text(day)).isEqualTo(text);
        assertThat(Moment.parse(text)).isCloseTo(day, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "2023-02-29",
                "2023-13-01",
                "2023-09-13T24:00:00",
                "2023-09-13T06:60:00",
                "2023-09-13T06:00"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a moment");
    }
}
