package tumen.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.MissingResourceException;

class WordsTest {

    @Test
    void speaksEnglishUnlessToldOtherwise() {
        assertThat(Words.of("command.map.zoomIn")).isEqualTo("Zoom in");
    }

    @Test
    void speaksTheTongueItIsToldTo() {
        try (var _ = Speaking.in(Tongue.KOREAN)) {
            assertThat(Words.of("command.map.zoomIn")).isEqualTo("확대");
        }
        try (var _ = Speaking.in(Tongue.RUSSIAN)) {
            assertThat(Words.of("command.map.zoomIn")).isEqualTo("Приблизить");
        }
    }

    @Test
    void putsValuesInTheirPlaces() {
        assertThat(Words.of("command.types.only.number", 3)).isEqualTo("Only type 3");
    }

    @Test
    void refusesAKeyNothingIsSaidUnder() {
        assertThatThrownBy(() -> Words.of("no.such.key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0, events", "ENGLISH, 1, event", "ENGLISH, 2, events",
        "RUSSIAN, 0, событий", "RUSSIAN, 1, событие", "RUSSIAN, 2, события",
        "RUSSIAN, 4, события", "RUSSIAN, 5, событий", "RUSSIAN, 11, событий",
        "RUSSIAN, 12, событий", "RUSSIAN, 21, событие", "RUSSIAN, 22, события",
        "RUSSIAN, 97, событий", "RUSSIAN, 111, событий", "RUSSIAN, 1001, событие"
    })
    void countsWithTheRightFormOfTheWord(Tongue tongue, long number, String word) {
        String text =
                tongue == Tongue.ENGLISH
                        ? "{0} {0:event|events} shown"
                        : "{0} {0:событие|события|событий} shown";
        assertThat(new Blanks(tongue).filled(text, number))
                .isEqualTo(number + " " + word + " shown");
    }

    @Test
    void aWordGoesWithANumberAsItIsWritten() {
        Blanks english = new Blanks(Tongue.ENGLISH);
        String text = "{0} {0:event|events}";
        assertThat(english.filled(text, "1")).isEqualTo("1 event");
        assertThat(english.filled(text, "1,001")).isEqualTo("1,001 events");
        assertThat(new Blanks(Tongue.RUSSIAN).filled("{0:событие|события|событий}", "1 001"))
                .isEqualTo("событие");
    }

    @Test
    void koreanHasOneFormForAnyNumber() {
        assertThat(new Blanks(Tongue.KOREAN).filled("사건 {0}건", 5)).isEqualTo("사건 5건");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void groupsDigitsAsTheSystemWould(Tongue tongue) {
        try (var _ = Speaking.in(tongue)) {
            for (long number :
                    new long[] {0, 7, -7, 999, 1000, -999, -1000, 281_474_976, -1234567}) {
                assertThat(Words.number(number))
                        .isEqualTo(String.format(tongue.locale(), "%,d", number));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "ko, KOREAN", "ru, RUSSIAN", "fr, ENGLISH"})
    void aLanguageNobodySpeaksHereIsAnsweredInEnglish(String code, Tongue tongue) {
        assertThat(Tongue.of(code)).isEqualTo(tongue);
    }
}
