package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfMeaningTest {
    @ParameterizedTest
    @CsvSource({
        "2023-09-13,              2023-09-13, 2023-09-13, 2023-09-13, 2023-09-13, true",
        "2023-09,                 2023-09-01, 2023-09-30, 2023-09-01, 2023-09-30, false",
        "2023-09-07/2023-10-01,   2023-09-07, 2023-09-07, 2023-10-01, 2023-10-01, true",
        "2023-08~/2023-10-14,     2023-08-01, 2023-08-31, 2023-10-14, 2023-10-14, true",
        "2023-09/2023-09,         2023-09-01, 2023-09-30, 2023-09-01, 2023-09-30, false",
        "2023-09/2023-09-05,      2023-09-01, 2023-09-05, 2023-09-05, 2023-09-05, true",
        "2023-09-05/2023-09,      2023-09-05, 2023-09-05, 2023-09-05, 2023-09-30, true",
        "2024-11-14~,             2024-11-14, 2024-11-14, 2024-11-14, 2024-11-14, false",
        "'[1667,1670]',           1667-01-01, 1670-12-31, 1667-01-01, 1670-12-31, false",
        "'{1667,1670}',           1667-01-01, 1667-12-31, 1670-01-01, 1670-12-31, true",
        "2025-04-30/,             2025-04-30, 2025-04-30, 2025-04-30, 2025-04-30, true",
    })
    void theFourDaysAndTheCertainCore(
            String text,
            String earliestStart,
            String latestStart,
            String earliestEnd,
            String latestEnd,
            boolean certainCore) {
        Edtf edtf = Edtf.parse(text);

        assertThat(iso(edtf.span().earliestStart())).isEqualTo(earliestStart);
        assertThat(iso(edtf.span().latestStart())).isEqualTo(latestStart);
        assertThat(iso(edtf.span().earliestEnd())).isEqualTo(earliestEnd);
        assertThat(iso(edtf.span().latestEnd())).isEqualTo(latestEnd);
        assertThat(edtf.hasCertainCore()).isEqualTo(certainCore);
    }

    @ParameterizedTest
    @CsvSource({
        "1984?,                  UNCERTAIN,                 UNCERTAIN",
        "2004-06~,               APPROXIMATE,               APPROXIMATE",
        "2004-06-11%,            UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "2004-?06-~11,           UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "?2004-06-04~,           UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "2023-09~/2023-12-20?,   APPROXIMATE,               UNCERTAIN",
        "2023-09-07/..,          NONE,                      NONE",
    })
    void qualifiersAreKeptForEachEnd(String text, Qualifier start, Qualifier end) {
        assertThat(Edtf.parse(text).startQualifier()).isEqualTo(start);
        assertThat(Edtf.parse(text).endQualifier()).isEqualTo(end);
    }

    @Test
    void aTimeOfDayIsAnExactInstantInUtc() {
        Edtf edtf = Edtf.parse("1970-01-02T03:00:00+09:00");

        assertThat(edtf.from()).isEqualTo(0.75);
        assertThat(edtf.to()).isEqualTo(0.75 + 1 / 86400.0);
        assertThat(edtf.span().earliest()).isZero();
    }

    @Test
    void anOpenEndOverlapsEverythingAfterAndAnUnknownOnlyWhatIsKnown() {
        double start = new CivilDate(2025, 4, 30).toDay();
        TimeSpan open = Edtf.parse("2025-04-30/..").span();
        TimeSpan unknown = Edtf.parse("2025-04-30/").span();

        assertThat(open.overlaps(start + 1e6, start + 1e6 + 1)).isTrue();
        assertThat(open.overlaps(start - 10, start)).isFalse();
        assertThat(unknown.overlaps(start + 0.5, start + 9)).isTrue();
        assertThat(unknown.overlaps(start + 1, start + 9)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'[..1984]',    1984-01-01, 1984-12-31",
        "'[1760-12..]', 1760-12-01, 1760-12-31",
        "'{..1984}',    1984-01-01, 1984-12-31",
        "2025-04-30/.., 2025-04-30, 2025-04-30",
        "../2024-01,    2024-01-01, 2024-01-31",
    })
    void whereAnEndIsOpenTheDatedDaysAreThoseOfTheOther(String text, String first, String last) {
        TimeSpan span = Edtf.parse(text).span();

        assertThat(iso(span.earliestDated())).isEqualTo(first);
        assertThat(iso(span.latestDated())).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"Y9E999999999", "Y-9E999999999", "Y99999999999999999999999999", "Y9E99S3"})
    void yearsBeyondAllCalendarsStayFiniteAndInOrder(String text) {
        TimeSpan span = Edtf.parse(text).span();

        assertThat(span.earliest()).isBetween(TimeSpan.FIRST_DAY, TimeSpan.LAST_DAY);
        assertThat(span.latest()).isBetween(span.earliest(), TimeSpan.LAST_DAY);
    }

    private static String iso(long day) {
        return CivilDate.ofDay(day).iso();
    }
}
