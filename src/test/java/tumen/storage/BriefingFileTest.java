package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Marking;
import tumen.model.NamedView;
import tumen.model.Part;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.model.Unwatched;
import tumen.state.ViewLink;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class BriefingFileTest {
    private static final StoredView VIEW =
            ViewLink.read("time=2023-08-01/2023-12-01&camera=42.6,131.5,7.25&select=summit");

    private static Step full() {
        return new Step(
                "s1",
                "By sea",
                "Title",
                "Caption",
                "Notes",
                45.5,
                0,
                VIEW,
                new Extra(Map.of("x-mine", BigDecimal.ONE)));
    }

    /// A story with everything a briefing may have.
    static Project project() {
        Project sample = SampleProject.PROJECT;
        Briefing briefing =
                new Briefing(
                        "talk",
                        "Talk",
                        new Marking("TLP:AMBER", 0xFFC000, 0),
                        "public",
                        List.of(full(), Step.of("s2", "", StoredView.OPENING)),
                        Extra.NONE);
        Release release =
                new Release(
                        List.of("public", "partners"),
                        List.of("public"),
                        new TreeMap<>(Map.of("summit", "partners")),
                        new TreeMap<>(Map.of("agency", "public")),
                        Extra.NONE);
        return new Project(
                sample.title(),
                sample.summary(),
                sample.sources(),
                sample.places(),
                sample.routes(),
                sample.actors(),
                sample.types(),
                sample.events(),
                List.of(briefing),
                List.of(
                        new NamedView(
                                "The summer",
                                new StoredView(Map.of("time", "2023-07-01/2023-09-01")))),
                List.of(
                        new Unwatched(
                                "satellite imagery",
                                Edtf.parse("2023-11/2023-12"),
                                "Clouds.",
                                Extra.NONE)),
                release,
                Extra.NONE);
    }

    @Test
    void briefingsComeBackAsTheyWere() {
        ReadResult again = ProjectReader.read(ProjectWriter.bytes(project()));
        assertThat(again).isEqualTo(new ReadResult.Accepted(project(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "transition": 0 | "transition": 9 | briefings[0].steps[0].transition: must be a number from 0 to 3, not 9
                    "id": "s2"      | "id": "s1"      | briefings[0].steps[1].id: "s1" is already the id of a step here
                    2023-08-01/2023-12-01 | 2023-08-01 | briefings[0].steps[0].view.time: must be two moments, such as 2023-07-01/2024-01-15
                    "release": "public" | "release": "publik" | briefings[0].release: there is no release level with the id "publik"; did you mean "public"?
                    "statement": "Met there.", | "statement": "Met there.", "release": "ours", | events[2].claims[0].release: there is no release level with the id "ours"
                    "event": "summit" | "event": "sumit" | release.labels[0].event: there is no event with the id "sumit"; did you mean "summit"?
                    "#FFC000" | "amber" | briefings[0].marking.ink: "amber" is not a colour; write it as #RRGGBB
                    """)
    void whatIsWrongIsNamedWithItsPlace(String good, String broken, String problem) {
        String text = new String(ProjectWriter.bytes(project()), StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        ReadResult read =
                ProjectReader.read(text.replace(good, broken).getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(ReadResult.Refused.class);
        assertThat(read.problems())
                .extracting(each -> each.path() + ": " + each.message())
                .contains(problem);
    }

    @Test
    void neighbouringStepsOfOneNameAreAPart() {
        Briefing briefing =
                Briefing.empty("b", "B")
                        .withSteps(
                                List.of(
                                        full(),
                                        full().withId("s2"),
                                        full().withId("s3").withPart("On land"),
                                        full().withId("s4")));
        assertThat(briefing.parts())
                .extracting(Part::title, Part::first, part -> part.steps().size())
                .containsExactly(
                        tuple("By sea", 0, 2), tuple("On land", 2, 1), tuple("By sea", 3, 1));
    }
}
