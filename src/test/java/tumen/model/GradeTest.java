package tumen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void lettersAndDigitsAreSaidInWords() {
        Grade grade = new Grade('B', 3, null);
        assertThat(grade.code()).isEqualTo("B3");
        assertThat(grade.sourceInWords()).isEqualTo("usually reliable source");
        assertThat(grade.informationInWords()).isEqualTo("possibly true");
    }

    @Test
    void theLastStepsMeanThatNobodyCanJudge() {
        Grade grade = new Grade('F', 6, null);
        assertThat(grade.sourceInWords()).isEqualTo("source reliability cannot be judged");
        assertThat(grade.informationInWords()).isEqualTo("truth cannot be judged");
    }

    @Test
    void whatIsNoGradeIsRefused() {
        assertThatThrownBy(() -> new Grade('G', 1, null)).hasMessageContaining("G1");
        assertThatThrownBy(() -> new Grade('A', 7, null)).hasMessageContaining("A7");
    }

    @Test
    void aNameMissingInALanguageFallsBackToEnglish() {
        Names names = new Names("Rajin", "라진", null);
        assertThat(names.in(Language.KOREAN)).isEqualTo("라진");
        assertThat(names.in(Language.RUSSIAN)).isEqualTo("Rajin");
        assertThat(names.all()).containsExactly("Rajin", "라진");
    }

    @Test
    void languagesGoRound() {
        assertThat(Language.ENGLISH.next().next().next()).isEqualTo(Language.ENGLISH);
    }
}
