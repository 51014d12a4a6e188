package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SearchTextTest {
    @ParameterizedTest(name = "{1} in {0} is {2}–{3}")
    @CsvSource({
        "Rajin port, rajin, 0, 5",
        "Порт Раджин, раДЖИН, 5, 11",
        "나진항 · 라진, 라진, 6, 8",
        "ＲＡＪＩＮ, rajin, 0, 5",
        "Đại Café bar, cafe, 4, 8",
    })
    void aWordIsFoundWhereItIsWritten(String text, String search, int start, int end) {
        assertThat(SearchText.hits(text, search)).containsExactly(new SearchText.Hit(start, end));
    }

    @Test
    void everyWordIsMarkedAndOverlapsAreJoined() {
        assertThat(SearchText.hits("Containers go from Rajin", "from cont tain"))
                .containsExactly(new SearchText.Hit(0, 7), new SearchText.Hit(14, 18));
    }

    @Test
    void whatDoesNotOccurIsNotMarked() {
        assertThat(SearchText.hits("Rajin", "moscow")).isEmpty();
        assertThat(SearchText.hits("Rajin", "  ")).isEmpty();
    }

    @Test
    void signsFoldAloneAsTheyDoTogether() {
        StringBuilder every = new StringBuilder();
        for (char sign = 0; sign < 0x500; sign++) {
            every.append(sign < 0x250 || sign >= 0x48A ? sign : ' ');
        }
        String text = every + "ЁЖЙё라진항羅津";
        String greek = "Ω";
        assertThat(SearchText.normalise(text))
                .isEqualTo(SearchText.normalise(text + greek).replaceFirst("ω$", ""));
    }

    @ParameterizedTest
    @CsvSource({"STRASSE, straße", "ΟΔΟΣ, οδος", "ΟΔΟΣ, οδοσ", "Ёлка, ЕЛКА", "ﬁnal, FINAL"})
    void caseIsSetAsideInEveryScript(String one, String other) {
        assertThat(SearchText.normalise(one)).isEqualTo(SearchText.normalise(other));
    }

    @Test
    void saysWhetherAnyWordOccursWhateverTheCaseAndMarks() {
        assertThat(SearchText.says("Порт Раджин", SearchText.words("РАДЖИН moscow"))).isTrue();
        assertThat(SearchText.says("나진항", SearchText.words("나진"))).isTrue();
        assertThat(SearchText.says("Rajin", SearchText.words("moscow"))).isFalse();
        assertThat(SearchText.says("Rajin", List.of())).isFalse();
    }
}
