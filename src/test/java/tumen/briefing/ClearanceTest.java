package tumen.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.model.Source;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.state.Document;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;
import tumen.time.Edtf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ClearanceTest {
    private static Project labelled(Map<String, String> events, Map<String, String> sources) {
        Release release =
                new Release(
                        List.of("public", "partners", "own"),
                        List.of("public"),
                        new TreeMap<>(events),
                        new TreeMap<>(sources),
                        Extra.NONE);
        return SampleProject.PROJECT.withRelease(release);
    }

    private static Briefing briefing(String level) {
        return Briefing.empty("b", "B")
                .withRelease(level)
                .withSteps(
                        List.of(
                                Step.of(
                                        "s",
                                        "The summit",
                                        new StoredView(Map.of("select", List.of("summit"))))));
    }

    private static Project shown(Project project, String level) {
        return Clearance.of(Document.of(project, null), briefing(level)).project();
    }

    private static List<String> events(Project project) {
        return project.events().stream().map(Event::id).toList();
    }

    @Test
    void whatIsLabelledAboveTheLevelIsGoneAndWhatIsNotStays() {
        Project project = labelled(Map.of("summit", "own"), Map.of());
        assertThat(events(shown(project, "partners"))).containsExactly("sailings", "briefing");
        assertThat(shown(project, "partners").release().events()).isEmpty();
        assertThat(ProjectReader.read(ProjectWriter.bytes(shown(project, "partners"))))
                .isInstanceOf(ReadResult.Accepted.class);
        assertThat(events(shown(project, "own"))).containsExactly("sailings", "briefing", "summit");
    }

    @Test
    void aSourceAboveTheLevelIsNeverCitedAndItsClaimsGoWithIt() {
        Project cleared = shown(labelled(Map.of(), Map.of("seed", "own")), "partners");
        assertThat(cleared.sources()).extracting(Source::id).doesNotContain("seed");
        assertThat(cleared.events())
                .allSatisfy(event -> assertThat(event.sources()).doesNotContain("seed"))
                .flatExtracting(Event::claims)
                .allSatisfy(claim -> assertThat(claim.toString()).doesNotContain("[seed]"));
    }

    @Test
    void anEventThatRestsOnHiddenSourcesAloneIsHidden() {
        Project project =
                labelled(Map.of(), Map.of("ship-report", "own", "agency", "own", "seed", "own"));
        assertThat(events(shown(project, "partners"))).isEmpty();
    }

    /// The summit's claim of its other place carries a level.
    private static Project claimLabelled(String level) {
        Project project = labelled(Map.of(), Map.of());
        return project.withEvents(
                project.events().stream()
                        .map(event ->
                                event.withEvidence(
                                        event.sources(),
                                        event.claims().stream()
                                                .map(claim ->
                                                        claim.id().equals("c2")
                                                                ? claim.withRelease(level)
                                                                : claim)
                                                .toList(),
                                        event.disputes()))
                        .toList());
    }

    private static Event summit(Project project) {
        return project.catalogue().event("summit");
    }

    @Test
    void aClaimAboveTheLevelIsGoneAndSoIsTheDisputeItIsPartOf() {
        Project project = claimLabelled("own");
        Event shown = summit(shown(project, "partners"));
        assertThat(shown.claims()).extracting(Claim::id).containsExactly("c1");
        assertThat(shown.disputes()).isEmpty();
        assertThat(shown.sources()).as("its source is no secret").contains("seed");
        assertThat(summit(shown(project, "own"))).isEqualTo(summit(project));
        assertThat(new String(ProjectWriter.bytes(shown(project, "partners")), UTF_8))
                .doesNotContain("c2");
        assertThat(ProjectReader.read(ProjectWriter.bytes(project)))
                .isInstanceOfSatisfying(
                        ReadResult.Accepted.class,
                        read -> assertThat(summit(read.project())).isEqualTo(summit(project)));
    }

    @Test
    void anEventWithNothingLeftButClaimsAboveTheLevelIsHiddenAndMayNotBeTold() {
        Project project = claimLabelled("own");
        Project bare =
                project.withEvents(
                        project.events().stream()
                                .map(event ->
                                        event.withEvidence(
                                                List.of(),
                                                event.claims().stream()
                                                        .filter(claim -> claim.id().equals("c2"))
                                                        .toList(),
                                                List.of()))
                                .toList());
        assertThat(events(shown(bare, "partners"))).doesNotContain("summit");
        assertThat(Clearance.reasons(bare, briefing("partners")))
                .singleElement()
                .asString()
                .endsWith("which rests only on sources and claims above partners");
    }

    @Test
    void aBriefingThatShowsAnEventAsAClaimAboveItsLevelHasItMustNotLeave() {
        Step step =
                Step.of(
                        "s",
                        "The other place",
                        new StoredView(
                                Map.of(
                                        "select",
                                        List.of("summit"),
                                        "showAs",
                                        List.of("summit=c2", "sailings=c1"))));
        Briefing briefing = briefing("partners").withSteps(List.of(step));
        assertThat(Clearance.reasons(claimLabelled("own"), briefing))
                .containsExactly(
                        "step 1 “The other place” shows “Leaders meet” as a claim has it that is"
                                + " above partners");
        assertThat(Clearance.reasons(claimLabelled("partners"), briefing)).isEmpty();
        assertThat(Clearance.reasons(claimLabelled("own"), briefing("partners"))).isEmpty();
    }

    @Test
    void aBriefingAboutSomethingAboveItsLevelMustNotLeaveAndSaysWhy() {
        Project project = labelled(Map.of("summit", "own"), Map.of());
        assertThat(Clearance.reasons(project, briefing("partners")))
                .singleElement()
                .asString()
                .startsWith("step 1 “The summit” is about “")
                .endsWith("”, which is labelled own, above partners");
        assertThatThrownBy(() -> Slides.of(Document.of(project, null), briefing("partners")))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith(
                        "The briefing is released to partners and must not leave as it is:\n"
                                + "• step 1");
        assertThat(Clearance.reasons(project, briefing("own"))).isEmpty();
        assertThat(Clearance.reasons(project, briefing("own").withRelease(null))).isEmpty();
    }

    @Test
    void aCoarseLevelSeesPositionsAndDatesRoughly() {
        Project cleared = shown(labelled(Map.of(), Map.of()), "public");
        assertThat(cleared.catalogue().place("rajin").position())
                .isEqualTo(new LatLon(42.2, 130.2));
        assertThat(cleared.catalogue().place("rajin").precisionMetres()).isEqualTo(20_000);
        assertThat(cleared.events())
                .extracting(event -> event.when().text())
                .allMatch(text -> !text.matches(".*\\d{4}-\\d{2}-\\d{2}.*"));
        Document once = Document.of(cleared, null);
        assertThat(Clearance.of(once, briefing("public"))).isSameAs(once);
    }

    @Test
    void withoutALevelOrLabelsNothingChanges() {
        Document document = Document.of(labelled(Map.of(), Map.of()), null);
        assertThat(Clearance.of(document, briefing("partners"))).isSameAs(document);
        assertThat(Clearance.of(document, briefing("own").withRelease(null))).isSameAs(document);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-13, 2023-09",
        "2023-09-13~, 2023-09~",
        "2023-09-07/2023-10-01, 2023-09/2023-10",
        "2023-09-07/.., 2023-09/..",
        "2023-09-13T10:30:00Z, 2023-09",
        "2023-09, 2023-09",
        "2023, 2023"
    })
    void datesAreToldToTheMonth(String exact, String rough) {
        assertThat(Coarsening.date(Edtf.parse(exact)).text()).isEqualTo(rough);
    }
}
