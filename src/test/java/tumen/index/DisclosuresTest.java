package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.storage.ShippedDataset;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

class DisclosuresTest {
    private static final EventIndex INDEX = EventIndex.of(ShippedDataset.project());

    private static List<Long> walk(long from, int step) {
        List<Long> days = new ArrayList<>();
        OptionalLong day = INDEX.disclosure(from, step);
        while (day.isPresent()) {
            days.add(day.getAsLong());
            day = INDEX.disclosure(day.getAsLong(), step);
        }
        return days;
    }

    @Test
    void theDaysOnWhichTheStoryCameOutAreTheSameOnTheWayBack() {
        List<Long> days = walk(Long.MIN_VALUE, 1);
        assertThat(days).hasSizeGreaterThan(90).isSorted().doesNotHaveDuplicates();
        assertThat(walk(Long.MAX_VALUE, -1)).isEqualTo(days.reversed());
    }

    @Test
    void betweenTwoOfThemTheNextOnEitherSideIsFound() {
        List<Long> days = walk(Long.MIN_VALUE, 1);
        int gap = 1;
        while (days.get(gap) - days.get(gap - 1) < 2) {
            gap++;
        }
        long between = days.get(gap) - 1;
        assertThat(INDEX.disclosure(between, 1)).hasValue(days.get(gap));
        assertThat(INDEX.disclosure(between, -1)).hasValue(days.get(gap - 1));
    }
}
