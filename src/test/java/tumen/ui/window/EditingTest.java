package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.FormFields.note;
import static tumen.ui.window.FormFields.pick;
import static tumen.ui.window.FormFields.press;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.row;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Link;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.storage.ReadResult;
import tumen.time.Edtf;

import java.nio.file.Path;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class EditingTest {
    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private List<String> events() {
        return window.document().project().events().stream().map(Event::id).toList();
    }

    private void select(FxRobot robot, String event) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of(event))));
    }

    @Test
    void anEventIsAddedTakenBackMadeAgainSavedAndOpenedAgain(FxRobot robot) {
        press(robot, KeyCode.N);
        fill(robot, "event-title", "Second meeting");
        fill(robot, "event-when", "2024-06-18~/2024-06-19");
        assertThat(note(robot, "event-when-note"))
                .isEqualTo("about 18 June 2024 – 19 June 2024 · about 2 days");
        pick(robot, "event-places", "모스");
        fire(robot, "event-apply");
        until(() -> events().contains("second-meeting"));

        Event added = window.document().index().catalogue().event("second-meeting");
        assertThat(added.when()).isEqualTo(Edtf.parse("2024-06-18~/2024-06-19"));
        assertThat(added.places()).containsExactly("moscow");
        assertThat(window.store().state().view().selection()).containsExactly("second-meeting");
        until(() -> note(robot, "subtitle").startsWith("Not saved · 4 events"));

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(events()).containsExactly("sailings", "briefing", "summit");
        assertThat(window.store().state().view().selection()).isEmpty();
        assertThat(window.document().modified()).isFalse();
        until(() -> note(robot, "notice").equals("Taken back: Event · added · Second meeting"));
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(events()).contains("second-meeting");
        until(() -> note(robot, "notice").equals("Made again: Event · added · Second meeting"));
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(note(robot, "notice")).isEqualTo("Nothing was taken back");

        Path file = folder.resolve("story.tumen.json");
        assertThat(window.saved(robot, file))
                .isEqualTo(new ReadResult.Accepted(window.document().project(), List.of()));
        assertThat(window.document().modified()).isFalse();
        window.open(robot, file);
        until(() -> !window.store().canUndo());
        assertThat(window.document().index().catalogue().event("second-meeting")).isEqualTo(added);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingIsAppliedUntilItIsMended(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        Button apply = node(robot, "event-apply", Button.class);
        assertThat(apply.isDisabled()).isFalse();
        fill(robot, "event-when", "2023-13");
        assertThat(note(robot, "event-when-note"))
                .isEqualTo("\"2023-13\" is not an EDTF date; month must be 01-12");
        assertThat(note(robot, "event-wrong")).startsWith("When: ");
        assertThat(apply.isDisabled()).isTrue();
        fill(robot, "event-title", "");
        assertThat(note(robot, "event-title-note")).isEqualTo("needed");
        fill(robot, "event-title", "They meet");
        fill(robot, "event-when", "2023-09");
        assertThat(note(robot, "event-when-note")).isEqualTo("September 2023 (day not known)");
        fire(robot, "event-apply");
        Event before = SampleProject.PROJECT.catalogue().event("summit");
        until(() -> !window.document().project().catalogue().event("summit").equals(before));
        Event after = window.document().project().catalogue().event("summit");
        assertThat(after)
                .isEqualTo(
                        before.named("summit", "They meet")
                                .withReading(
                                        Edtf.parse("2023-09"),
                                        before.places(),
                                        before.routes(),
                                        before.quantities()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void aClaimIsAddedToAnEventInOneEditWithIt(FxRobot robot) {
        select(robot, "briefing");
        press(robot, KeyCode.F2);
        fire(robot, "event-claims-add");
        Button apply = node(robot, "claim-apply", Button.class);
        assertThat(apply.isDisabled()).isTrue();
        assertThat(note(robot, "claim-wrong"))
                .isEqualTo("Sources: needed; a claim names at least one source");
        pick(robot, "claim-sources", "agency");
        fill(robot, "claim-statement", "He did not speak.");
        fire(robot, "claim-apply");
        fire(robot, "event-apply");
        until(() -> !window.document().project().catalogue().event("briefing").claims().isEmpty());
        var claim = window.document().project().catalogue().event("briefing").claims().getFirst();
        assertThat(claim.id()).isEqualTo("claim-1");
        assertThat(claim.sources()).containsExactly("agency");
        assertThat(claim.statement()).isEqualTo("He did not speak.");
    }

    @Test
    void aLinkBeginsWithItsKindWhichHasWordsInTheWindowsTongue(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        fire(robot, "event-links-add");
        Node row = node(robot, "event-links-1", Node.class);
        ComboBox<?> kind = (ComboBox<?>) row.lookup(".combo-box");
        assertThat(kind.isFocused()).isTrue();
        robot.interact(() -> kind.getEditor().setText("Denies"));
        robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        fire(robot, "event-apply");
        until(() -> !window.document().project().equals(SampleProject.PROJECT));
        assertThat(window.document().project().catalogue().event("summit").links())
                .containsExactly(new Link("denies", "briefing"));
    }

    @Test
    void anEventIsDuplicatedAndDeletedEachInOneEdit(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.CONTROL, KeyCode.D);
        until(() -> events().equals(List.of("sailings", "briefing", "summit", "summit-2")));
        assertThat(window.store().state().view().selection()).containsExactly("summit-2");
        press(robot, KeyCode.DELETE);
        until(() -> events().equals(List.of("sailings", "briefing", "summit")));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(events()).contains("summit-2");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void aNewProjectIsEmptyButForItsTypesAndTakesAnEvent(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        until(() -> window.document().project().title().equals("Untitled"));
        assertThat(events()).isEmpty();
        assertThat(window.document().project().types()).hasSizeGreaterThan(7);
        press(robot, KeyCode.N);
        fill(robot, "event-title", "It begins");
        fire(robot, "event-apply");
        until(() -> events().equals(List.of("it-begins")));
    }

    @Test
    void ctrlEnterAppliesAndEscapeLeavesButAsksOnceSomethingWasFilledIn(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        node(robot, "event-title", TextField.class);
        press(robot, KeyCode.ESCAPE);
        until(() -> robot.lookup("#event-title").tryQuery().isEmpty());

        press(robot, KeyCode.F2);
        fill(robot, "event-summary", "They talked.");
        press(robot, KeyCode.ESCAPE);
        assertThat(note(robot, "message-words")).isEqualTo("What you filled in is lost.");
        fire(robot, "message-no");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !window.document().project().equals(SampleProject.PROJECT));
        assertThat(window.document().project().catalogue().event("summit").summary())
                .isEqualTo("They talked.");
    }

    @Test
    void aSourceMadeWhileAnEventIsFilledInIsAnEditOfItsOwn(FxRobot robot) {
        select(robot, "briefing");
        press(robot, KeyCode.F2);
        Button make = (Button) node(robot, "event-sources", Node.class).lookup(".quiet-link");
        robot.interact(make::fire);
        fill(robot, "source-publisher", "Daily News");
        fill(robot, "source-title", "He spoke");
        fire(robot, "source-apply");
        until(() -> window.document().project().sources().size() == 4);
        OpenedWindow.painted();
        fire(robot, "event-apply");
        until(() ->
                window.document()
                        .project()
                        .catalogue()
                        .event("briefing")
                        .sources()
                        .equals(List.of("seed", "daily-news")));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project().sources()).hasSize(4);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void anEventAddedOutOfSightIsSaidToBe(FxRobot robot) {
        press(robot, KeyCode.N);
        fill(robot, "event-title", "Long ago");
        fill(robot, "event-when", "1950-06-25");
        fire(robot, "event-apply");
        until(() -> events().contains("long-ago"));
        assertThat(note(robot, "notice"))
                .isEqualTo("Added “Long ago” · outside the time or the filters shown");
    }

    @Test
    void aFormThatIsAppliedUnchangedIsNoEdit(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        fire(robot, "event-apply");
        until(() -> robot.lookup("#event-title").tryQuery().isEmpty());
        OpenedWindow.painted();
        assertThat(window.store().canUndo()).isFalse();
    }

    @Test
    void anEditIsMadeAgainOnWhatWasChangedMeanwhile(FxRobot robot) {
        select(robot, "summit");
        MenuItem duplicate = row(robot, "edit.duplicate");
        robot.interact(() -> {
            duplicate.fire();
            window.store()
                    .send(
                            new Intent.EditBriefings(
                                    List.of(Briefing.empty("talk", "Talk")), StepChoice.FIRST));
        });
        until(() -> events().contains("summit-2"));
        assertThat(window.document().project().briefings()).hasSize(1);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project().briefings()).hasSize(1);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void anEditOfADocumentThatIsNoLongerOpenIsDropped(FxRobot robot) {
        select(robot, "summit");
        MenuItem duplicate = row(robot, "edit.duplicate");
        Project other = SampleProject.PROJECT.withTitle("Another");
        robot.interact(() -> {
            duplicate.fire();
            window.store().send(new Intent.Open(Document.of(other, null)));
        });
        assertThat(note(robot, "message-words"))
                .isEqualTo("The project it was of is no longer open.");
        assertThat(window.document().project()).isEqualTo(other);
    }

    @Test
    void aFormOfADocumentThatIsNoLongerOpenChangesNoOther(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        fill(robot, "event-title", "They meet");
        Project other = SampleProject.PROJECT.withTitle("Another");
        robot.interact(() -> window.store().send(new Intent.Open(Document.of(other, null))));
        fire(robot, "event-apply");
        assertThat(note(robot, "message-words"))
                .isEqualTo("The project it was of is no longer open.");
        assertThat(window.document().project()).isEqualTo(other);
    }

    @Test
    void closingTheWindowAsksWhileAFormIsFilledIn(FxRobot robot) {
        select(robot, "summit");
        press(robot, KeyCode.F2);
        fill(robot, "event-title", "They meet");
        MenuItem close = row(robot, "file.close");
        robot.interact(close::fire);
        assertThat(note(robot, "message-words")).isEqualTo("What you filled in is lost.");
        fire(robot, "message-no");
        assertThat(node(robot, "event-title", TextField.class).getText()).isEqualTo("They meet");
    }
}
