package tumen.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

class LevelsTest {
    private static final Release LEVELS =
            Release.NONE
                    .withLevels(List.of("public", "partners", "own"), List.of("public"))
                    .withLabels(
                            new TreeMap<>(Map.of("summit", "own")),
                            new TreeMap<>(Map.of("seed", "partners")));
    private static final Project PROJECT =
            SampleProject.PROJECT
                    .withRelease(LEVELS)
                    .withBriefings(
                            List.of(
                                    Briefing.empty("a", "A").withRelease("partners"),
                                    Briefing.empty("b", "B")));

    @Test
    void briefingsKeepToTheirLevelWhateverItIsCalled() {
        Release renamed = LEVELS.withLevels(List.of("public", "allies", "own"), List.of());
        Project edited = Levels.put(PROJECT, renamed, Map.of("partners", "allies"));
        assertThat(edited.release().levels()).containsExactly("public", "allies", "own");
        assertThat(edited.briefings().getFirst().release()).isEqualTo("allies");
        assertThat(edited.briefings().getLast().release()).isNull();
    }

    @Test
    void claimsKeepToTheirLevelWhateverItIsCalled() {
        Project labelled =
                PROJECT.withEvents(
                        PROJECT.events().stream()
                                .map(event ->
                                        event.withEvidence(
                                                event.sources(),
                                                event.claims().stream()
                                                        .map(claim -> claim.withRelease("partners"))
                                                        .toList(),
                                                event.disputes()))
                                .toList());
        Release renamed = LEVELS.withLevels(List.of("public", "allies", "own"), List.of());
        assertThat(Levels.put(labelled, renamed, Map.of("partners", "allies")).events())
                .flatExtracting(Event::claims)
                .extracting(Claim::release)
                .containsOnly("allies");
        assertThat(Levels.put(PROJECT, renamed, Map.of("partners", "allies")).events())
                .isEqualTo(PROJECT.events());
    }

    @Test
    void aLabelGoesWithWhatCarriesItAndADuplicateCarriesItToo() {
        assertThat(Edits.withoutEvents(PROJECT, Set.of("summit")).release().events()).isEmpty();
        assertThat(Edits.duplicate(PROJECT, "summit", "again").release().events())
                .containsExactly(Map.entry("again", "own"), Map.entry("summit", "own"));
    }
}
