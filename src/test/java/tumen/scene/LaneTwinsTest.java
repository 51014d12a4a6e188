package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where competing dates say whose they are; six pixels a letter.
class LaneTwinsTest {
    private static final TextMeasure SIX_A_LETTER =
            (text, type) -> 6.0 * text.codePointCount(0, text.length());

    private static List<LaneTwin> twins(Map<Double, String> sources) {
        return withBar(505, sources);
    }

    /// The twins of an event at 500 with a bar that ends there or farther right.
    private static List<LaneTwin> withBar(double end, Map<Double, String> sources) {
        return LaneTwins.of(new TreeMap<>(sources), 500, 495, end, 10, SIX_A_LETTER);
    }

    @Test
    void wordsDoNotStandOnTheBarOfTheEvent() {
        assertThat(withBar(560, Map.of(700.0, "Reuters")))
                .containsExactly(new LaneTwin(700, "Reuters", 606.5, 42));
        assertThat(withBar(680, Map.of(700.0, "Reuters")))
                .containsExactly(new LaneTwin(700, "Reuters", 710, 42));
        assertThat(withBar(900, Map.of(600.0, "Reuters")))
                .containsExactly(new LaneTwin(600, "Reuters", 610, 42));
    }

    @Test
    void wordsStandInTheMiddleOfALineThatIsLongEnough() {
        assertThat(twins(Map.of(600.0, "Reuters")))
                .containsExactly(new LaneTwin(600, "Reuters", 529, 42));
        assertThat(twins(Map.of(400.0, "Reuters")))
                .containsExactly(new LaneTwin(400, "Reuters", 429, 42));
    }

    @Test
    void whereTheLineIsTooShortTheyStandBeyondTheTwin() {
        assertThat(twins(Map.of(540.0, "Reuters")))
                .containsExactly(new LaneTwin(540, "Reuters", 550, 42));
        assertThat(twins(Map.of(460.0, "Reuters")))
                .containsExactly(new LaneTwin(460, "Reuters", 408, 42));
    }

    @Test
    void aTwinWithoutRoomIsNamedByTheNextOneOut() {
        assertThat(twins(Map.of(540.0, "TASS", 560.0, "KBS")))
                .containsExactly(
                        new LaneTwin(540, "", 540, 0), new LaneTwin(560, "TASS · KBS", 570, 60));
    }

    @Test
    void wordsAreNeverWiderThanTwoHundredAndFortyPixels() {
        LaneTwin twin = twins(Map.of(520.0, "A news agency ".repeat(9))).getFirst();
        assertThat(twin.width()).isBetween(150.0, 240.0);
        assertThat(twin.words()).endsWith("…");
    }
}
