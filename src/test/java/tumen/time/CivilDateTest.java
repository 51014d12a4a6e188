package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class CivilDateTest {
    @Test
    void itAgreesWithTheJdksCalendarThereAndBack() {
        for (long day = -800_000; day < 800_000; day += 37) {
            LocalDate expected = LocalDate.ofEpochDay(day);
            CivilDate date = CivilDate.ofDay(day);

            assertThat(date.iso()).isEqualTo(expected.toString());
            assertThat(date.toDay()).isEqualTo(day);
            assertThat(CivilDate.daysIn(date.year(), date.month()))
                    .isEqualTo(expected.lengthOfMonth());
        }
    }

    @Test
    void theLastYearIsCountedExactly() {
        CivilDate last = new CivilDate(CivilDate.MAX_YEAR, 12, 31);

        assertThat(CivilDate.ofDay(last.toDay())).isEqualTo(last);
        assertThat((long) (double) last.toDay()).isEqualTo(last.toDay());
    }
}
