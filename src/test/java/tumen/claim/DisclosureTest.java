package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.Source;
import tumen.time.Edtf;

import java.util.List;
import java.util.Optional;

/// What made an event public, and how many days after it that was.
class DisclosureTest {
    @ParameterizedTest(name = "on {0}, a source of {1}, a claim made {2}: {3}")
    @CsvSource({
        "2023-09-13, 2023-09-14, , 2023-09-14 after 1 to 1",
        "2023-09-13, 2023-12-05, 2023-10-13, 2023-10-13 after 30 to 30",
        "2023-09-13, 2023-09-20, 2023-10-13, 2023-09-20 after 7 to 7",
        "2023-09-13, 2023-09-01, 2023-10-13, 2023-10-13 after 30 to 30",
        "2023-09-13, 2023-09-01, , 2023-09-01 after -12 to -12",
        "2023-09-07/2023-10-01, 2023-10-17, , 2023-10-17 after 16 to 16",
        "2023-09, 2023-10-02, , 2023-10-02 after 2 to 31",
        "2023-09-13, 2023-10, , 2023-10 after 18 to 48",
        "2023-09-13, , 2023-10-13, 2023-10-13 after 30 to 30",
        "2023-09-13, , , never",
    })
    void theFirstReportThatIsNotOlderThanTheEventMadeItPublic(
            String when, @Nullable String published, @Nullable String made, String expected) {
        Project story =
                story(when, List.of(source("press", published)), claim(made, List.of("press")));

        assertThat(words(story)).isEqualTo(expected);
    }

    @Test
    void aClaimNobodyMakesMakesNothingPublic() {
        Project story =
                story(
                        "2023-09-13",
                        List.of(source("press", "2023-12-05")),
                        claim("2023-10-13", List.of()));

        assertThat(words(story)).isEqualTo("2023-12-05 after 83 to 83");
    }

    @Test
    void ofThoseWhoRepeatAClaimTheFirstToPublishMadeItPublic() {
        Project story =
                story(
                        "2023-09-13",
                        List.of(
                                source("late", "2023-10-20"),
                                source("undated", null),
                                source("early", "2023-10-14")),
                        claim("2023-10-13", List.of("late", "undated", "early")));

        assertThat(disclosure(story).map(first -> first.source().id())).contains("early");
    }

    private static String words(Project story) {
        return disclosure(story)
                .map(first ->
                        first.date().text()
                                + " after "
                                + first.leastDays()
                                + " to "
                                + first.mostDays())
                .orElse("never");
    }

    private static Optional<Disclosure> disclosure(Project story) {
        Catalogue catalogue = story.catalogue();
        return Disclosure.of(story.events().getFirst(), catalogue);
    }

    private static Project story(String when, List<Source> sources, Claim claim) {
        Event event =
                new Event(
                        "event",
                        "Event",
                        "visit",
                        Edtf.parse(when),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        1,
                        List.of(),
                        sources.stream().map(Source::id).toList(),
                        null,
                        List.of(claim),
                        List.of(),
                        Extra.NONE);
        return new Project(
                "Story",
                null,
                sources,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                Release.NONE,
                Extra.NONE);
    }

    private static Source source(String id, @Nullable String date) {
        return new Source(id, id, id, date(date), null, null, null, null, Extra.NONE);
    }

    private static Claim claim(@Nullable String made, List<String> sources) {
        return new Claim(
                "claim",
                sources,
                date(made),
                "So it was.",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Extra.NONE);
    }

    private static @Nullable Edtf date(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
