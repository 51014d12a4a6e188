package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.Font;
import java.util.stream.IntStream;

class LetterWidthsTest {
    @ParameterizedTest
    @EnumSource(FontFiles.class)
    void everyLetterOfTheFontIsAsWideAsJava2dMeasuresIt(FontFiles file) {
        LetterWidths widths = LetterWidths.of(file);
        Font font = Fonts.of(file == FontFiles.BOLD, 1000);
        int[] letters =
                IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
                        .filter(letter -> !Float.isNaN(widths.of(letter)))
                        .toArray();
        assertThat(letters).hasSizeGreaterThan(14_000);
        assertThat(
                        IntStream.of(letters)
                                .filter(letter -> widths.of(letter) != measured(font, letter)))
                .isEmpty();
    }

    @Test
    void latinCyrillicAndHangulAreInTheFont() {
        LetterWidths widths = LetterWidths.of(FontFiles.REGULAR);
        assertThat("Rajin 라진 Раджин, 23 % → −".codePoints().mapToObj(widths::of))
                .noneMatch(width -> width.isNaN() || width <= 0);
    }

    @Test
    void whatTheFontDoesNotHaveOrNobodySeesHasNoWidth() {
        LetterWidths widths = LetterWidths.of(FontFiles.REGULAR);
        assertThat("漢\n\u200B\uFFFF😀".codePoints().mapToObj(widths::of))
                .allMatch(width -> width.isNaN());
    }

    private static float measured(Font font, int letter) {
        String text = Character.toString(letter);
        return (float) font.createGlyphVector(Fonts.EXACT, text).getLogicalBounds().getWidth()
                / 1000;
    }
}
