package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;
import tumen.storage.ShippedDataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The shipped story as only some of its sources tell it; read off the facts by hand.
class HeardTest {
    private static final String SUMMIT = "2023-09-13-kim-putin-summit";
    private static final Project PROJECT = ShippedDataset.project();

    @Test
    void theSeedAndAlArabiyaAlonePutTheSummitInMoscow() {
        Event summit = event(new Heard(Set.of("seed", "arab_oct17"), Set.of()).of(PROJECT), SUMMIT);

        assertThat(summit.places()).containsExactly("moscow");
        assertThat(summit.sources()).containsExactly("seed", "arab_oct17");
        assertThat(Comparison.of(summit, PROJECT.catalogue()).disputed()).isFalse();
    }

    @Test
    void withoutThemNobodyDoubtsTheCosmodrome() {
        Event summit = event(new Heard(Set.of(), Set.of("seed", "arab_oct17")).of(PROJECT), SUMMIT);

        assertThat(summit.places()).containsExactly("vostochny_cosmodrome");
        assertThat(summit.claims()).extracting(Claim::id).doesNotContain(SUMMIT + "-d1-2");
    }

    @Test
    void whatRestsOnNobodyElseIsGone() {
        List<String> without =
                new Heard(Set.of(), Set.of("asianet_sep17"))
                        .of(PROJECT).events().stream().map(Event::id).toList();
        List<String> only =
                new Heard(Set.of("asianet_sep17"), Set.of())
                        .of(PROJECT).events().stream().map(Event::id).toList();
        List<String> resting =
                PROJECT.events().stream()
                        .filter(event ->
                                Evidence.sources(event, PROJECT.catalogue())
                                        .anyMatch(source -> source.id().equals("asianet_sep17")))
                        .map(Event::id)
                        .toList();

        assertThat(only).isEqualTo(resting).containsExactly("2023-09-17-kim-leaves-russia");
        assertThat(Stream.concat(without.stream(), only.stream()).distinct()).hasSize(97);
    }

    @Test
    void everyoneTellsTheStoryItself() {
        assertThat(Heard.ALL.of(PROJECT)).isSameAs(PROJECT);
    }

    private static Event event(Project project, String id) {
        return project.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
