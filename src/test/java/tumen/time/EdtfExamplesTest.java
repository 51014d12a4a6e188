package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfExamplesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "edtf-examples.csv", delimiter = '|')
    void theStandardsExamplesCoverTheDaysTheyName(
            String text, String earliest, String latest, Precision precision) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.text()).isEqualTo(text);
        assertThat(end(edtf.span().startBound(), edtf.span().earliest())).isEqualTo(earliest);
        assertThat(end(edtf.span().endBound(), edtf.span().latest())).isEqualTo(latest);
        assertThat(edtf.precision()).isEqualTo(precision);
    }

    private static String end(Bound bound, long day) {
        return switch (bound) {
            case DATED -> CivilDate.ofDay(day).iso();
            case OPEN -> "open";
            case UNKNOWN -> "unknown";
        };
    }
}
