package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Quantity;

import java.math.BigDecimal;

class QuantityRangeTest {
    private static final double ALL = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| 100 | 100",
                "about | 90 | 110",
                "About | 90 | 110",
                "nearly | 90 | 100",
                "at least | 100 | Infinity",
                "at least (by the end of May) | 100 | Infinity",
                "at least ; in May (or June) | 100 | Infinity",
                "in all, up to | -Infinity | 100",
                "by rail, so far, about (tons) | 90 | 110",
                "(seen), about | 100 | 100",
                "seen | 100 | 100"
            })
    void aQualifierSaysHowFarAnAmountMayReach(String qualifier, double least, double most) {
        assertThat(QuantityRange.of(new Quantity(new BigDecimal(100), "t", qualifier)))
                .isEqualTo(new QuantityRange(least, most));
    }

    @ParameterizedTest
    @CsvSource({"more than, 100, false", "fewer than, 100, false", "at most, 100, true"})
    void theAmountItselfIsOutsideOfWhatIsMoreOrFewer(
            String qualifier, double value, boolean within) {
        QuantityRange range =
                QuantityRange.of(new Quantity(BigDecimal.valueOf(value), "t", qualifier));
        assertThat(range.overlaps(new QuantityRange(value, value))).isEqualTo(within);
        assertThat(range.overlaps(new QuantityRange(-ALL, ALL))).isTrue();
    }
}
