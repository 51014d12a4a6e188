package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static final TextMeasure ONE_A_LETTER = (text, type) -> text.length();

    @Test
    void linesEndBetweenWords() {
        assertThat(TextLines.wrapped("by ship and rail", Type.BODY, 8, 9, ONE_A_LETTER))
                .containsExactly("by ship", "and rail");
    }

    @Test
    void aWordLongerThanALineIsBrokenWhereTheLineEnds() {
        assertThat(TextLines.wrapped("see https://example.org/a b", Type.BODY, 8, 9, ONE_A_LETTER))
                .containsExactly("see", "https://", "example.", "org/a b");
    }

    @Test
    void whatDoesNotFitTheLastLineEndsInAnEllipsis() {
        assertThat(TextLines.wrapped("by ship and rail", Type.BODY, 8, 1, ONE_A_LETTER))
                .containsExactly("by ship…");
        assertThat(TextLines.wrapped("abcdefghijklmnopqrstu", Type.BODY, 8, 2, ONE_A_LETTER))
                .containsExactly("abcdefgh", "ijklmno…");
    }
}
