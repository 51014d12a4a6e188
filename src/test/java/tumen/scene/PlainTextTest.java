package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void ordinaryTextOfAnyScriptStaysAsItIs() {
        for (String text : new String[] {"", "Rajin 라진 Раджин “–” 😀", "=1+1"}) {
            assertThat(PlainText.of(text)).isSameAs(text);
        }
    }

    @Test
    void controlCharactersAndLineEndsBecomeOneSpace() {
        assertThat(PlainText.of("a\u001b[2Jb\r\n\tc\u2028d")).isEqualTo("a [2Jb c d");
    }

    @Test
    void forcedDirectionsAreTakenOut() {
        assertThat(PlainText.of("a\u202Eb\u2066c\u2069")).isEqualTo("abc");
    }

    @Test
    void brokenSurrogatesAndNonCharactersAreShownAsUnknown() {
        assertThat(PlainText.of("\uD83D \uDE00 \uFFFF")).isEqualTo("\uFFFD \uFFFD \uFFFD");
    }
}
