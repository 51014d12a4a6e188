package tumen.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.geo.LatLon;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Link;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Unwatched;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;
import tumen.time.Edtf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class EditsTest {
    private static final Project SAMPLE = SampleProject.PROJECT;

    private static Event event(String id) {
        return SAMPLE.catalogue().event(id);
    }

    private static List<String> events(Project project) {
        return project.events().stream().map(Event::id).toList();
    }

    /// What is written can be read only if every reference leads somewhere.
    private static void assertWhole(Project project) {
        assertThat(ProjectReader.read(ProjectWriter.bytes(project)))
                .isEqualTo(new ReadResult.Accepted(project, List.of()));
    }

    @Test
    void aNewEventComesAfterAllOthers() {
        Project edited = Edits.put(SAMPLE, event("summit").named("second", "They meet again"));
        assertThat(events(edited)).containsExactly("sailings", "briefing", "summit", "second");
        assertWhole(edited);
    }

    @Test
    void aTimeNotWatchedIsAddedChangedInItsPlaceAndTakenOut() {
        Unwatched clouds = unwatched("imagery", "2023-10");
        Unwatched storm = unwatched("ship tracking", "2023-11/2023-12");
        Project two =
                Edits.put(Edits.put(SAMPLE, Optional.empty(), clouds), Optional.empty(), storm);
        assertThat(two.unwatched()).containsExactly(clouds, storm);
        assertWhole(two);
        Unwatched longer = unwatched("imagery", "2023-10/2024-01");
        assertThat(Edits.put(two, Optional.of(clouds), longer).unwatched())
                .containsExactly(longer, storm);
        assertThat(Edits.without(two, clouds).unwatched()).containsExactly(storm);
        assertThat(Edits.without(Edits.without(two, clouds), storm)).isEqualTo(SAMPLE);
    }

    private static Unwatched unwatched(String kind, String when) {
        return new Unwatched(kind, Edtf.parse(when), null, Extra.NONE);
    }

    @Test
    void aChangedEventKeepsItsPlace() {
        Project edited = Edits.put(SAMPLE, event("briefing").named("briefing", "He speaks"));
        assertThat(events(edited)).containsExactly("sailings", "briefing", "summit");
        assertThat(edited.catalogue().event("briefing").title()).isEqualTo("He speaks");
    }

    @Test
    void linksToADeletedEventGoWithIt() {
        assertThat(event("briefing").links()).containsExactly(new Link("reports", "sailings"));
        Project edited = Edits.withoutEvents(SAMPLE, Set.of("sailings"));
        assertThat(events(edited)).containsExactly("briefing", "summit");
        assertThat(edited.catalogue().event("briefing").links()).isEmpty();
        assertWhole(edited);
    }

    @Test
    void aDisputeGoesWithTheLastClaimButOneItIsBetween() {
        Event summit = event("summit");
        Event reduced =
                summit.withEvidence(
                        summit.sources(), summit.claims().subList(0, 1), summit.disputes());
        Project edited = Edits.put(SAMPLE, reduced);
        assertThat(edited.catalogue().event("summit").disputes()).isEmpty();
        assertWhole(edited);
    }

    @Test
    void aDuplicateStandsRightAfterItsOriginalWithAllInIt() {
        Project edited = Edits.duplicate(SAMPLE, "sailings", "sailings-2");
        assertThat(events(edited)).containsExactly("sailings", "sailings-2", "briefing", "summit");
        assertThat(edited.events().get(1).named("sailings", "Angara carries containers"))
                .isEqualTo(event("sailings"));
    }

    @Test
    void anEventMovesFromOnePlaceToAnotherAndKeepsTheRest() {
        Project edited = Edits.move(SAMPLE, "sailings", Optional.of("dunai"), "moscow");
        assertThat(edited.catalogue().event("sailings").places())
                .containsExactly("rajin", "moscow");
        assertWhole(edited);
    }

    @Test
    void anEventMovedWhereItAlreadyIsIsThereOnce() {
        Project edited = Edits.move(SAMPLE, "sailings", Optional.of("dunai"), "rajin");
        assertThat(edited.catalogue().event("sailings").places()).containsExactly("rajin");
    }

    @Test
    void anEventMovesToAnotherTimeAlone() {
        Project edited = Edits.move(SAMPLE, "summit", Edtf.parse("2023-10"));
        assertThat(edited.catalogue().event("summit").when()).isEqualTo(Edtf.parse("2023-10"));
        assertThat(Edits.move(edited, "summit", Edtf.parse("2023-09-13"))).isEqualTo(SAMPLE);
    }

    @Test
    void aLineIsDrawnPointByPoint() {
        LatLon a = new LatLon(42, 130);
        LatLon b = new LatLon(43, 131);
        LatLon c = new LatLon(44, 132);
        Sketch line = new Sketch(List.of()).add(a).add(a);
        assertThat(line.isLine()).isFalse();
        line = line.add(c).insert(1, c).move(1, b);
        assertThat(line.points()).containsExactly(a, b, c);
        assertThat(line.withoutLast().points()).containsExactly(a, b);
        assertThat(new Sketch(List.of()).withoutLast().points()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is used by {2}")
    @CsvSource({
        "PLACE, rajin, sailings rajin-dunai",
        "PLACE, moscow, briefing summit",
        "ROUTE, rajin-dunai, sailings",
        "SOURCE, seed, briefing summit",
        "SOURCE, agency, summit",
        "ACTOR, angara, sailings",
        "TYPE, summit, summit",
        "EVENT, sailings, ''",
    })
    void whatRefersToAThingIsFound(Kind kind, String id, String expected) {
        assertThat(Uses.of(SAMPLE, kind, id).stream().map(Use::id).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aThingInUseIsNotDeleted() {
        assertThatThrownBy(() -> Edits.without(SAMPLE, Kind.PLACE, "moscow"))
                .hasMessage("moscow is in use");
    }

    @Test
    void aThingOutOfUseIsDeleted() {
        Project without = Edits.withoutEvents(SAMPLE, Set.of("sailings"));
        Project edited = Edits.without(without, Kind.ROUTE, "rajin-dunai");
        edited = Edits.without(edited, Kind.PLACE, "rajin");
        edited = Edits.without(edited, Kind.ACTOR, "angara");
        edited = Edits.without(edited, Kind.SOURCE, "ship-report");
        edited = Edits.without(edited, Kind.TYPE, "shipment");
        assertThat(edited.routes()).isEmpty();
        assertThat(edited.places()).hasSize(3);
        assertThat(edited.actors()).isEmpty();
        assertThat(edited.sources()).hasSize(2);
        assertThat(edited.types()).hasSize(2);
        assertWhole(edited);
    }

    @Test
    void aNewProjectHasTheTypesOfAnotherAndNothingElse() {
        Project begun = Edits.begun("My story", SAMPLE);
        assertThat(begun.title()).isEqualTo("My story");
        assertThat(begun.types()).isEqualTo(SAMPLE.types());
        assertThat(begun.withCast(List.of(), List.of()).withTitle("")).isEqualTo(Project.EMPTY);
        assertWhole(begun);
    }

    @ParameterizedTest(name = "“{0}” becomes {1}")
    @CsvSource({
        "Summit in Vladivostok, summit-in-vladivostok",
        "'  «Angara», 2nd trip! ', angara-2nd-trip",
        "라진항, 라진항",
        "Владивосток, владивосток",
        "'?!', event",
        "Taken, taken-3",
        "A title so long that nobody wants to read all of it as an id in a file,"
                + " a-title-so-long-that-nobody-wants-to-read-all-of-it-as-an-id",
    })
    void idsAreReadable(String title, String expected) {
        assertThat(FreshId.of(title, "event", Set.of("taken", "taken-2")::contains))
                .isEqualTo(expected);
    }
}
