package tumen.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.exporting.PictureSize;

import java.util.Optional;

class SizeChoiceTest {
    private static SizeChoice typed(String width, String height) {
        return new SizeChoice(Optional.empty(), width, height);
    }

    @Test
    void anOfferedSizeIsTakenWhateverIsTyped() {
        SizeChoice choice = new SizeChoice(Optional.of(PictureSize.FULL_HD), "nonsense", "");
        assertThat(choice.size()).contains(PictureSize.FULL_HD);
        assertThat(choice.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, 320", "8192, 8192", "' 1024 ', 768"})
    void takesWhatIsTypedWithinWhatAPictureCanBe(String width, String height) {
        assertThat(typed(width, height).size())
                .contains(
                        PictureSize.custom(
                                Integer.parseInt(width.strip()), Integer.parseInt(height)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "319; 320; Each side must be 320 to 8192 pixels.",
                "8193; 900; Each side must be 320 to 8192 pixels.",
                "900; -900; Each side must be 320 to 8192 pixels.",
                "''; 900; Width and height are whole numbers of pixels.",
                "900; 90.5; Width and height are whole numbers of pixels.",
                "99999999999; 900; Width and height are whole numbers of pixels."
            })
    void saysWhatIsWrongWithWhatIsTyped(String width, String height, String problem) {
        assertThat(typed(width, height).size()).isEmpty();
        assertThat(typed(width, height).problem()).isEqualTo(problem);
    }
}
