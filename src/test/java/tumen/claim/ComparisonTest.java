package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Quantity;
import tumen.model.SampleProject;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.util.List;

/// Claims held against readings: what can be true together, and how it differs where it cannot.
class ComparisonTest {
    @ParameterizedTest(name = "{0} against a reading of {1}: {2}")
    @CsvSource({
        "2023-09-13, 2023-09-13, agrees",
        "2023-09, 2023-09-13, agrees",
        "2023-09-13, 2023-09, agrees",
        "2023-10-13, 2023-12-19?, 67 days earlier",
        "2023-09-14, 2023-09-13, 1 day later",
        "2023-09-13, 2023-09-13/2023-09-17, ends 4 days earlier",
        "2023-09/2023-10, 2023-09-07/2023-10-01, agrees",
        "2025-04-30/.., 2025-04-30/2025-06-01, agrees",
        "2025-04-30/2025-05-02, 2025-04-30/2025-05-01, ends 1 day later",
    })
    void timesAgreeWhereBothMayBeTrue(String claimed, String shown, String expected) {
        assertThat(words(TimeComparison.of(Edtf.parse(claimed), Edtf.parse(shown))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} against {2} {3}: {4}")
    @CsvSource({
        "more than, 10000, about, 6700, '3,300 more'",
        "about, 6700, more than, 10000, '3,300 fewer'",
        "more than, 1000, about, 2000, agrees",
        "about, 1500, at least, 1600, agrees",
        "nearly, 16000, about, 17000, agrees",
        "at least, 3000, about (South Korea), 1500, '1,500 more'",
        "'', 47, '', 48, 1 fewer",
        "more than, 1000, '', 1000, 'the same number, otherwise bounded'",
    })
    void amountsAreComparedAsTheRangesTheyMean(
            String qualifier, String value, String shownQualifier, String shown, String expected) {
        Stance stance =
                QuantityComparison.of(
                        containers(qualifier, value), List.of(containers(shownQualifier, shown)));

        assertThat(words(stance)).isEqualTo(expected);
    }

    @Test
    void amountsOfDifferentThingsContradictNothing() {
        Quantity shells = new Quantity(BigDecimal.TEN, "shells", null);

        assertThat(words(QuantityComparison.of(shells, List.of(containers("", "9")))))
                .isEqualTo("agrees");
    }

    @ParameterizedTest(name = "of {0} against of {1}: {2}")
    @CsvSource({
        "shells, shells, 1 more",
        "shells, , 1 more",
        ", shells, 1 more",
        "shells, food, agrees",
    })
    void amountsAreHeldAgainstEachOtherUnlessTheyAreOfDifferentThings(
            @Nullable String claimed, @Nullable String shown, String expected) {
        assertThat(
                        words(
                                QuantityComparison.of(
                                        containersOf("10", claimed),
                                        List.of(containersOf("9", shown)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "moscow, cosmodrome, '5,533 km from Vostochny'",
        "rajin, 'rajin dunai', agrees",
        "moscow, '', agrees",
        "'', moscow, silent",
    })
    void placesDifferByTheWayBetweenThem(String claimed, String shown, String expected) {
        Catalogue catalogue = SampleProject.PROJECT.catalogue();

        assertThat(words(PlaceComparison.of(ids(claimed), ids(shown), catalogue)))
                .isEqualTo(expected);
    }

    /// By hand from the facts: of the readings set against each other there these state a date, a
    /// place or a number that cannot be true together with the event's own.
    @Test
    void theShippedStoryDiffersInTheseValues() {
        Project project = ShippedDataset.project();
        Catalogue catalogue = project.catalogue();

        assertThat(project.events())
                .flatExtracting(event ->
                        Comparison.of(event, catalogue).differences().stream()
                                .filter(each -> each.aspect() != Aspect.STATEMENT)
                                .map(each ->
                                        "%s: %s %s"
                                                .formatted(
                                                        event.id(),
                                                        each.aspect().word(),
                                                        each.how()))
                                .toList())
                .containsExactlyInAnyOrder(
                        "2023-09-04-summit-plan-leak: place 6,416 km from Vladivostok",
                        "2023-09-13-kim-putin-summit: place 5,533 km from Vostochny Cosmodrome",
                        "2023-12-19-kirby-declassified: time 67 days earlier",
                        "2023-12-20-smith-briefing: place 6,220 km from NATO headquarters,"
                                + " Brussels",
                        "2024-02-23-state-10000-containers: quantity 3,300 fewer",
                        "2024-02-23-state-10000-containers: place 1,047 km from Dunai naval port",
                        "2024-10-08-troop-ships: place 77 km from Hamhung (Hungnam port)",
                        "2024-10-08-troop-ships: quantity 1,500 more",
                        "2025-04-15-reuters-osc-shells: quantity 4,000 more",
                        "2025-04-15-reuters-osc-shells: quantity 3,000 fewer");
    }

    /// `2023-10` does not contradict 26 October 2023, though the facts set them against each other;
    /// what the others are about stands in words only.
    @Test
    void aCoarserDateIsNoDispute() {
        Project project = ShippedDataset.project();
        Catalogue catalogue = project.catalogue();

        assertThat(project.events())
                .filteredOn(event -> !event.disputes().isEmpty())
                .filteredOn(event -> !Comparison.of(event, catalogue).disputed())
                .extracting(Event::id)
                .containsExactly("2023-10-26-uk-mod-assessment");
    }

    @Test
    void statementsAreDisputedWhereTheEditorSetThemAgainstEachOther() {
        Project project = ShippedDataset.project();
        Event volume = project.catalogue().event("2023-11-01-nis-million-shells");

        assertThat(Comparison.of(volume, project.catalogue()).differences())
                .extracting(each -> each.aspect() + " " + each.how())
                .containsExactly("STATEMENT on volume", "STATEMENT on volume");
    }

    private static String words(Stance stance) {
        return switch (stance) {
            case Stance.Silent() -> "silent";
            case Stance.Agrees() -> "agrees";
            case Stance.Differs(String how) -> how;
        };
    }

    private static List<String> ids(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static Quantity containers(String qualifier, String value) {
        return new Quantity(new BigDecimal(value), "containers", qualifier, null, Extra.NONE);
    }

    private static Quantity containersOf(String value, @Nullable String what) {
        return new Quantity(new BigDecimal(value), "containers", "", what, Extra.NONE);
    }
}
