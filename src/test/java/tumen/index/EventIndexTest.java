package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Event;
import tumen.model.SampleProject;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

class EventIndexTest {
    private final EventIndex index = EventIndex.of(SampleProject.PROJECT);

    @Test
    void eventsStandInTheOrderOfTime() {
        assertThat(ids(index.events())).containsExactly("sailings", "summit", "briefing");
    }

    @ParameterizedTest(name = "{0} to {1} shows {2}")
    @CsvSource({
        "2023-09-13, 2023-09-14, sailings summit",
        "2023-09-01, 2023-09-07, ''",
        "2023-09-01, 2023-09-08, sailings",
        "2023-10-01, 2023-10-02, sailings",
        "2023-10-02, 2023-12-20, ''",
        "2023-12-20, 2023-12-21, briefing",
    })
    void aWindowShowsWhatTouchesIt(String from, String to, String expected) {
        List<Event> found = index.find(Filter.ALL, new TimeWindow(day(from), day(to)));
        assertThat(String.join(" ", ids(found))).isEqualTo(expected);
    }

    @Test
    void windowsOverTheSameEventsOfOneIndexShowTheSameRows() {
        Shown autumn = shown("2023-09-01", "2023-11-01");
        assertThat(autumn.sameAs(shown("2023-08-01", "2023-12-01"))).isTrue();
        assertThat(autumn.sameAs(shown("2023-08-01", "2024-01-01"))).isFalse();
        EventIndex again = EventIndex.of(SampleProject.PROJECT);
        TimeWindow window = new TimeWindow(day("2023-09-01"), day("2023-11-01"));
        assertThat(autumn.sameAs(again.matches(Filter.ALL, window).within(window))).isFalse();
    }

    private Shown shown(String from, String to) {
        TimeWindow window = new TimeWindow(day(from), day(to));
        return index.matches(Filter.ALL, window).within(window);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "라진, sailings",
        "раджин, sailings",
        "ДУНАЙ, sailings",
        "дунаи, sailings",
        "ＡＮＧＡＲＡ, sailings",
        "москва, summit briefing",
        "agency press, summit",
        "nowhere, ''",
    })
    void textIsFoundInEveryLanguageWhateverItsCaseAndMarks(String text, String expected) {
        assertThat(String.join(" ", ids(index.find(Filter.ALL.withText(text)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} {1} were known")
    @CsvSource({
        "2023-09-12, ''",
        "2023-09-13, summit",
        "2023-10-17, sailings summit",
        "2023-12-31, sailings summit briefing",
    })
    void whatWasNotYetPublicIsNotKnown(String day, String expected) {
        Filter known = Filter.ALL.withKnownOn(OptionalLong.of(day(day)));
        assertThat(String.join(" ", ids(index.find(known)))).isEqualTo(expected);
    }

    @Test
    void countsLookThroughHiddenTypesAndFollowTheOtherFilters() {
        Filter filter = Filter.ALL.withHiddenTypes(Set.of("summit")).withText("москва");
        assertThat(index.countsByType(filter, new TimeWindow(day("2023-01-01"), day("2024-01-01"))))
                .extractingFromEntries(entry -> entry.getKey().id() + " " + entry.getValue())
                .containsExactly("summit 1", "shipment 0", "briefing 1");
        assertThat(ids(index.find(filter))).containsExactly("briefing");
    }

    @Test
    void typesOfTheShippedProjectAreFoundByTheirNamesInEveryTongueWhicheverIsSpoken() {
        EventIndex shipped = EventIndex.of(ShippedDataset.project());
        for (String treaty : List.of("treaty", "조약", "договор")) {
            assertThat(ids(shipped.find(Filter.ALL.withText(treaty))))
                    .as(treaty)
                    .contains("2024-06-19-treaty-signed");
        }
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private static long day(String date) {
        return Edtf.parse(date).span().earliest();
    }

    /// Many events mention both; two have both in their title, the earlier one first.
    @Test
    void aSearchFindsFirstWhatHasAllItsWordsInTheTitle() {
        EventIndex index = EventIndex.of(ShippedDataset.project());
        Search search = index.search(Filter.ALL, "putin kim");
        assertThat(search.first(3))
                .extracting(Event::title)
                .startsWith("Kim and Putin hold a rare summit")
                .element(1)
                .asString()
                .contains("Putin", "Kim");
    }
}
