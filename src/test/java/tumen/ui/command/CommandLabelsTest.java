package tumen.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.words.Speaking;
import tumen.words.Tongue;

class CommandLabelsTest {

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyCommandTopicAndGestureHasItsWords(Tongue tongue) {
        try (var _ = Speaking.in(tongue)) {
            assertThat(Commands.ALL).extracting(Command::label).doesNotContain("");
            assertThat(Topic.values()).extracting(Topic::label).doesNotContain("");
            assertThat(Gesture.ALL)
                    .extracting(Gesture::where, Gesture::gesture, Gesture::action)
                    .isNotEmpty();
        }
    }
}
