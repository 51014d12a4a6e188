package tumen.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.geo.ViewSize;
import tumen.model.Briefing;
import tumen.model.EventType;
import tumen.model.Extra;
import tumen.model.Marking;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.scene.Box;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.SlideLayout;
import tumen.scene.SlideScene;
import tumen.scene.SnapshotLayer;
import tumen.scene.Theme;
import tumen.scene.Type;
import tumen.state.Document;
import tumen.state.Look;
import tumen.storage.ShippedDataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

class RoomCheckTest {
    private static final SnapshotPicture PICTURES = SnapshotPicture.load();
    private static final ViewSize HD = new ViewSize(1280, 720);

    private static Step step(String title, String caption, String... events) {
        return Step.of(title, title, new StoredView(Map.of("select", List.of(events))))
                .withWords(title, caption, "");
    }

    private static List<String> found(Project project, Briefing briefing, ViewSize screen) {
        return RoomCheck.of(PICTURES, Document.of(project, null), briefing, screen).stream()
                .map(finding -> finding.step() + ": " + finding.words())
                .toList();
    }

    private static List<String> found(Step... steps) {
        return foundOn(HD, steps);
    }

    private static List<String> foundOn(ViewSize screen, Step... steps) {
        Briefing briefing = Briefing.empty("b", "B").withSteps(List.of(steps));
        return found(SampleProject.PROJECT, briefing, screen);
    }

    @Test
    void theShippedBriefingIsReady() {
        Project shipped = ShippedDataset.project();
        assertThat(found(shipped, shipped.briefings().getFirst(), new ViewSize(1920, 1080)))
                .isEmpty();
    }

    @Test
    void wordsNobodyCanReadAreFound() {
        assertThat(found(step("Much", "word ".repeat(60), "summit")))
                .contains("1: 61 words are too many to read beside a talk; 60 are the most");
        assertThat(found(step("", "Short.", "summit"))).contains("1: It has no title");
        assertThat(found(step("Long", "A rather extensive word. ".repeat(30), "summit")))
                .contains("1: Its words are longer than there is room for, and cut off");
    }

    @Test
    void whatIsNotThereOrHasNoSourceIsFound() {
        assertThat(found(step("Gone", "", "summit", "nothing")))
                .containsExactly("1: It selects 1 event not there");
        Step empty = Step.of("e", "Empty", new StoredView(Map.of("time", "1990-01-01/1991-01-01")));
        assertThat(found(empty)).containsExactly("1: It shows nothing that has a source");
    }

    @Test
    void lettersTooSmallForTheRoomAreFound() {
        assertThat(foundOn(new ViewSize(640, 360), step("S", "", "summit")))
                .containsExactly("1: Its smallest letters are 6 pixels high on this screen");
    }

    @Test
    void lettersThatDoNotStandOutAreFoundByTheirSizeInTheRoom() {
        Project sample = SampleProject.PROJECT;
        Project dim =
                sample.withCast(
                        sample.actors(),
                        sample.types().stream()
                                .map(type ->
                                        new EventType(
                                                type.id(),
                                                type.label(),
                                                type.plural(),
                                                type.lane(),
                                                type.shape(),
                                                0x4A5A6A,
                                                0x4A5A6A,
                                                type.extra()))
                                .toList());
        Briefing briefing = Briefing.empty("b", "B").withSteps(List.of(step("S", "", "summit")));
        assertThat(found(dim, briefing, HD))
                .containsExactly(
                        "1: “SUMMIT · 13 SEP 2023” is hard to read: contrast 2.6, 4.5 is the"
                                + " least");
        assertThat(found(dim, briefing, new ViewSize(3840, 2160)))
                .containsExactly(
                        "1: “SUMMIT · 13 SEP 2023” is hard to read: contrast 2.6, 3.0 is the"
                                + " least");
    }

    @Test
    void namesOfTheBaseMapCountAsWhatIsWritten() {
        Scene map =
                new Scene(
                        new ViewSize(1173, 660),
                        List.of(
                                new Mark.Label(
                                        "SEA OF JAPAN",
                                        100,
                                        100,
                                        Mark.Anchor.START,
                                        Type.TINY,
                                        0xFF3A4D60,
                                        0xFF0C1722,
                                        Ref.NONE)));
        SlideScene screen =
                new SlideScene(
                        new SlideLayout(new ViewSize(1173, 660), 0),
                        List.of(
                                new SnapshotLayer.Marks(
                                        SlideScene.MAP, new Box(0, 0, 1173, 660), map)));
        assertThat(RoomTexts.of(screen, Theme.DARK, HD))
                .containsExactly("“SEA OF JAPAN” is hard to read: contrast 2.1, 4.5 is the least");
        assertThat(RoomTexts.of(screen, Theme.DARK, new ViewSize(640, 360)))
                .contains("Its smallest letters are 6 pixels high on this screen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DARK", "LIGHT"})
    void namesOfTheBaseMapStandOut(Look look) {
        Step coast =
                Step.of(
                                "s",
                                "The coast",
                                new StoredView(
                                        Map.of(
                                                "select",
                                                List.of("summit"),
                                                "camera",
                                                List.of(42.5, 131.5, 5),
                                                "look",
                                                look.name().toLowerCase(Locale.ROOT))))
                        .withWords("The coast", "", "");
        assertThat(found(coast)).isEmpty();
    }

    @Test
    void aMarkingThatIsMissingOrHardToReadIsFound() {
        Release levels =
                new Release(
                        List.of("partners"),
                        List.of(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        Extra.NONE);
        Project project = SampleProject.PROJECT.withRelease(levels);
        Briefing briefing =
                Briefing.empty("b", "B")
                        .withRelease("partners")
                        .withSteps(List.of(step("S", "", "summit")));
        assertThat(found(project, briefing, HD))
                .containsExactly("0: It is released to partners but carries no marking");
        assertThat(found(project, briefing.withMarking(new Marking("X", 0x777777, 0x666666)), HD))
                .containsExactly("0: The marking is hard to read: contrast 1.3, 4.5 is the least");
    }

    @Test
    void aMarkingOtherThanTheLevelOrTheWordsIsFound() {
        Project project =
                SampleProject.PROJECT.withRelease(
                        Release.NONE.withLevels(List.of("public", "partners"), List.of()));
        Briefing briefing =
                Briefing.empty("b", "B")
                        .withMarking(new Marking("PUBLIC", 0xFFFFFF, 0x007A33))
                        .withSteps(List.of(step("S", "", "summit")));
        assertThat(found(project, briefing.withRelease("partners"), HD))
                .containsExactly("0: It is marked PUBLIC but released to partners");
        assertThat(found(project, briefing, HD))
                .containsExactly("0: It is marked PUBLIC but released to nobody in particular");
        assertThat(found(project, briefing.withRelease("public"), HD)).isEmpty();

        Step said = step("As reported", "TLP:AMBER+STRICT until Monday.", "summit");
        assertThat(found(said))
                .containsExactly(
                        "1: Its words say TLP:AMBER+STRICT but the briefing carries no marking");
        Briefing green =
                Briefing.empty("b", "B")
                        .withMarking(new Marking("TLP:GREEN", 0x33FF00, 0))
                        .withSteps(List.of(said));
        assertThat(found(SampleProject.PROJECT, green, HD))
                .containsExactly(
                        "1: Its words say TLP:AMBER+STRICT but the briefing is marked TLP:GREEN");
    }

    @Test
    void signsTheTypefaceOnBoardHasNotAreFound() {
        assertThat(found(step("羅津 by ship", "나진 · Раджин · Najin", "summit")))
                .containsExactly(
                        "1: The typeface on board has no 羅 津: another machine may show it otherwise"
                                + " or not at all");
    }

    @Test
    void aStepThatCannotBePaintedIsFoundAndTheOthersAreCheckedStill() {
        assertThat(foundOn(new ViewSize(40_000, 60_000), step("S", "", "summit")))
                .singleElement()
                .asString()
                .startsWith("1: It cannot be painted: ");
    }
}
