package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;

class TalkWordsTest {
    private static final LocalTime AFTERNOON = LocalTime.of(14, 7);
    private static final Plan PLAN =
            new Plan(List.of(OptionalDouble.of(60), OptionalDouble.of(1140)));

    @Test
    void theClocksSayWhatIsSpentAndPlannedForTheTalkAndTheStep() {
        TalkWords words = TalkWords.of(Talk.starting(PLAN, 0, 100), 145, AFTERNOON);
        assertThat(words.large()).isEqualTo("00:45");
        assertThat(words.planned()).isEqualTo("of 20:00 planned");
        assertThat(words.step()).isEqualTo("step 1 of 2 · 00:45 of 01:00");
        assertThat(words.share()).isEqualTo(45 / 1200.0);
        assertThat(words.late()).isFalse();
    }

    @Test
    void countingDownGoesBelowNothingAndSaysThatItIsLate() {
        Talk talk = TalkUpdate.apply(Talk.starting(PLAN, 0, 0), new TalkOrder.TurnFace(), 0);
        TalkWords words = TalkWords.of(talk, 1230, AFTERNOON);
        assertThat(words.large()).isEqualTo("−00:30");
        assertThat(words.planned()).isEqualTo("left of 20:00");
        assertThat(words.late()).isTrue();
    }

    @Test
    void aPauseIsSaid() {
        Talk talk = TalkUpdate.apply(Talk.starting(PLAN, 1, 0), new TalkOrder.Pause(), 5);
        TalkWords words = TalkWords.of(talk, 500, AFTERNOON);
        assertThat(words.large()).isEqualTo("00:05");
        assertThat(words.planned()).isEqualTo("of 20:00 planned · paused");
    }

    @Test
    void withoutAPlanTheStepsSayHowFarAlongItIs() {
        Plan none = new Plan(List.of(OptionalDouble.empty(), OptionalDouble.empty()));
        TalkWords words = TalkWords.of(Talk.starting(none, 0, 0), 3700, AFTERNOON);
        assertThat(words.large()).isEqualTo("1:01:40");
        assertThat(words.planned()).isEqualTo("no times planned");
        assertThat(words.share()).isEqualTo(0.5);
    }
}
