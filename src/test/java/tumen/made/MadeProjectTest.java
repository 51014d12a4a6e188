package tumen.made;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Event;
import tumen.model.Project;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;
import tumen.time.Edtf;

import java.util.List;

class MadeProjectTest {
    private static final int EVENTS = 20_000;
    private static final Project PROJECT = MadeProject.of(EVENTS);

    @Test
    void isTheSameEveryTime() {
        assertThat(MadeProject.of(EVENTS)).isEqualTo(PROJECT);
    }

    @Test
    void isAFileWithoutProblems() {
        assertThat(ProjectReader.read(ProjectWriter.bytes(PROJECT)))
                .isEqualTo(new ReadResult.Accepted(PROJECT, List.of()));
    }

    @Test
    void usesEveryTypeAndClaimsAndIntervalsForAFifth() {
        assertThat(PROJECT.events().stream().map(Event::type).distinct())
                .hasSize(MadeProject.TYPES);
        assertThat(PROJECT.events().stream().filter(event -> !event.claims().isEmpty()).count())
                .isBetween(EVENTS * 18L / 100, EVENTS * 22L / 100);
        assertThat(
                        PROJECT.events().stream()
                                .filter(event -> event.when().kind() == Edtf.Kind.INTERVAL)
                                .count())
                .isBetween(EVENTS * 18L / 100, EVENTS * 22L / 100);
    }
}
