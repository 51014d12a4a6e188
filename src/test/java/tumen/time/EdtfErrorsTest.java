package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfErrorsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "edtf-errors.csv", delimiter = '|', quoteCharacter = '\'')
    void aWrongDateIsNamedWithItsMend(String text, String mend) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(EdtfException.class)
                .hasMessage("\"" + text + "\" is not an EDTF date; " + mend);
    }

    @Test
    void anEndlessTextIsRefusedAndItsMessageStaysShort() {
        assertThatThrownBy(() -> Edtf.parse("9".repeat(1_000_000)))
                .isInstanceOf(EdtfException.class)
                .hasMessageContaining("longer than 256 characters")
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(150));
    }

    @Test
    void controlCharactersNeverReachTheMessage() {
        assertThatThrownBy(() -> Edtf.parse("2023\n\u001b[31m"))
                .hasMessageStartingWith("\"2023\uFFFD\uFFFD[31m\" is not an EDTF date; ");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "edtf-examples.csv", delimiter = '|')
    void everyCutOfARightDateIsReadOrRefusedWithoutAnyOtherError(String text) {
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            String changed = cut + '9' + text.substring(length + 1);
            assertThat(readOrRefused(cut)).isTrue();
            assertThat(readOrRefused(changed)).isTrue();
        }
    }

    private static boolean readOrRefused(String text) {
        try {
            return Edtf.parse(text).text().equals(text);
        } catch (EdtfException refused) {
            return refused.toString().contains(text);
        }
    }
}
