package tumen.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tumen.time.Edtf;

class DateShiftTest {
    @ParameterizedTest(name = "{0} by {1} days is {2}")
    @CsvSource({
        "2023-09-13, 1, 2023-09-14",
        "2023-09-13, -13.4, 2023-08-31",
        "2023-12-31~, 1, 2024-01-01~",
        "2023-09-13, 0.4, 2023-09-13",
        "2023-09-07/2023-10-01, 10, 2023-09-17/2023-10-11",
        "2023-09-13T10:30:00Z, 2, 2023-09-15T10:30:00Z",
        "2023-09, 14, 2023-09",
        "2023-09, 31, 2023-10",
        "2023-12?, 45, 2024-01?",
        "2023, -400, 2022",
        "2023-21, 92, 2023-22",
        "2023-24, 92, 2024-21",
        "2023-08~/2023-10-31, 30, 2023-09~/2023-11-30",
        "2023-04/.., 61, 2023-06/..",
        "../2024-01-10, -10, ../2023-12-31",
        "/2024-01-10, 1, /2024-01-11",
    })
    void aDateMovesByWholeUnitsOfItsOwnPrecision(String date, double days, String expected) {
        assertThat(DateShift.by(Edtf.parse(date), days)).contains(Edtf.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-XX", "202X", "[2023,2024]", "{2023-01,2023-03}", "2023-~09"})
    void aDateThatSaysMoreThanCanBeMovedStays(String date) {
        assertThat(DateShift.by(Edtf.parse(date), 400)).isEmpty();
    }
}
