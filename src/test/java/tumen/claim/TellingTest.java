package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Source;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// The shipped story as it was known on a day; the expected sets are read off the facts by hand.
class TellingTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final Catalogue CATALOGUE = PROJECT.catalogue();

    @Test
    void onTheFirstOfOctober2023TwelveEventsHadBecomePublic() {
        assertThat(asKnownOn("2023-10-01"))
                .extracting(Event::id)
                .containsExactlyInAnyOrder(
                        "2023-01-20-kirby-wagner-rail",
                        "2023-03-30-mkrtychev-sanctions",
                        "2023-07-25-shoigu-pyongyang",
                        "2023-07-31-il62-pyongyang",
                        "2023-08-30-kirby-arms-talks",
                        "2023-09-04-joint-exercise-talk",
                        "2023-09-04-summit-plan-leak",
                        "2023-09-10-kim-train-to-khasan",
                        "2023-09-13-kim-putin-summit",
                        "2023-09-15-kim-komsomolsk",
                        "2023-09-16-kim-shoigu-knevichi",
                        "2023-09-17-kim-leaves-russia");
    }

    /// The study of April 2025 names a figure of August 2024; that does not make the study known.
    @ParameterizedTest(name = "on {0} {1} of 97 were known")
    @CsvSource({
        "2023-01-19, 0",
        "2023-01-20, 1",
        "2023-10-01, 12",
        "2023-12-31, 29",
        "2024-06-01, 48",
        "2024-10-01, 54",
        "2025-01-01, 73",
        "2026-12-31, 97",
    })
    void theStoryGrowsAsItCameOut(String day, int expected) {
        assertThat(asKnownOn(day).size()).isEqualTo(expected);
    }

    /// The seed's date, 19 December, came with the seed; until then only the release of 13 October
    /// was known.
    @ParameterizedTest(name = "on {0} Kirby''s proof was of {1}")
    @CsvSource({
        "2023-10-13, 2023-10-13",
        "2023-12-30, 2023-10-13",
        "2023-12-31, 2023-12-19?",
    })
    void theBestClaimThereWasStandsInForALaterReading(String day, String when) {
        assertThat(event(asKnownOn(day), "2023-12-19-kirby-declassified").when()).hasToString(when);
    }

    @ParameterizedTest(name = "{0} is known from day {1}")
    @CsvSource({"2023-10, 2023-10-31", "2023-12~, 2023-12-31", "2024, 2024-12-31"})
    void aCoarseDateCountsFromItsLastDay(String published, String known) {
        Source source =
                new Source(
                        "s", "p", "t", Edtf.parse(published), null, null, null, null, Extra.NONE);

        assertThat(Evidence.day(source)).isEqualTo(Edtf.parse(known).span().earliest());
    }

    @Test
    void whatIsSaidLaterOfAKnownEventIsNotThereYet() {
        Event summit = event(asKnownOn("2023-10-16"), "2023-09-13-kim-putin-summit");

        assertThat(summit.claims())
                .extracting(claim -> claim.id().replace(summit.id(), ""))
                .containsExactly("-c1", "-c2", "-c3", "-c4", "-d1-1", "-d2-1");
        assertThat(summit.sources())
                .containsExactly("reuters_sep13", "tass_sep13", "xinhua_sep13", "up_sep13");
        assertThat(summit.disputes()).isEmpty();
    }

    @Test
    void aClaimShownAsTheReadingPutsTheSummitInMoscow() {
        String summit = "2023-09-13-kim-putin-summit";
        Telling telling = Telling.PLAIN.withShowAs(Map.of(summit, summit + "-d1-2"));

        Event told = event(told(telling), summit);

        assertThat(told.places()).containsExactly("moscow");
        assertThat(told.when()).hasToString("2023-09-13");
    }

    private static List<Event> asKnownOn(String day) {
        long date = Edtf.parse(day).span().earliest();
        return told(Telling.PLAIN.withKnownOn(OptionalLong.of(date)));
    }

    private static List<Event> told(Telling telling) {
        return PROJECT.events().stream()
                .flatMap(event -> telling.of(event, CATALOGUE).stream())
                .toList();
    }

    private static Event event(List<Event> told, String id) {
        return told.stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }
}
