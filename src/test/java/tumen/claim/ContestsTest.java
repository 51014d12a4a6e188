package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Project;
import tumen.storage.ShippedDataset;

import java.util.List;

/// What is contested in the shipped story; read off the facts by hand.
class ContestsTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final Catalogue CATALOGUE = PROJECT.catalogue();

    @Test
    void theSummitIsContestedInItsPlaceAndNotInItsDay() {
        assertThat(lines("2023-09-13-kim-putin-summit"))
                .containsExactly(
                        "DISPUTE place: d1-1 agrees, d1-2 5,533 km from Vostochny Cosmodrome",
                        "ASIDE day: d2-1 agrees, d2-2 agrees");
    }

    /// In the order of events; the third amount of containers is of shells, and still set against.
    @Test
    void theseValuesAreContestedWithTheseVoices() {
        assertThat(PROJECT.events())
                .flatExtracting(event ->
                        Comparison.of(event, CATALOGUE).contests().stream()
                                .filter(contest -> contest.aspect() != Aspect.STATEMENT)
                                .map(contest -> line(contest, event.id()))
                                .toList())
                .containsExactly(
                        "DISPUTE place: d1-1 agrees, d1-2 6,416 km from Vladivostok",
                        "DISPUTE place: d1-1 agrees, d1-2 5,533 km from Vostochny Cosmodrome",
                        "DISPUTE time: d1-1 agrees, d1-2 67 days earlier",
                        "DISPUTE place: d1-1 silent, d1-2 6,220 km from NATO headquarters,"
                                + " Brussels",
                        "DISPUTE place: d2-1 agrees, d2-2 1,047 km from Dunai naval port",
                        "DISPUTE quantity: d1-1 agrees, d1-2 3,300 fewer, d1-3 silent",
                        "DISPUTE place: d1-1 silent, d1-2 77 km from Hamhung (Hungnam port)",
                        "DISPUTE quantity: d1-1 agrees, d1-2 1,500 more",
                        "DISPUTE quantity: d1-1 agrees, d1-2 4,000 more, d1-3 3,000 fewer");
    }

    @Test
    void theseAreSetSideBySideAndCanBothBeTrue() {
        assertThat(PROJECT.events())
                .filteredOn(event ->
                        Comparison.of(event, CATALOGUE).contests().stream()
                                .anyMatch(contest -> !contest.isDispute()))
                .extracting(Event::id)
                .containsExactly("2023-09-13-kim-putin-summit", "2023-10-26-uk-mod-assessment");
    }

    private static List<String> lines(String event) {
        return Comparison.of(CATALOGUE.event(event), CATALOGUE).contests().stream()
                .map(contest -> line(contest, event))
                .toList();
    }

    private static String line(Contest contest, String event) {
        return (contest.isDispute() ? "DISPUTE " : "ASIDE ")
                + contest.about()
                + ": "
                + String.join(
                        ", ",
                        contest.voices().stream()
                                .map(voice ->
                                        voice.claim().id().replace(event + "-", "")
                                                + " "
                                                + words(voice.stance()))
                                .toList());
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case Stance.Silent() -> "silent";
            case Stance.Agrees() -> "agrees";
            case Stance.Differs(String how) -> how;
        };
    }
}
