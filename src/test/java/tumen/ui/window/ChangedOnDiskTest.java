package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.row;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.difference.Change.Kind;
import tumen.model.Briefing;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Two people at work on one file.
@ExtendWith(ApplicationExtension.class)
class ChangedOnDiskTest {
    private static final Project SAMPLE = SampleProject.PROJECT;

    /// The other's version: one event less, one renamed.
    private static final Project THEIRS =
            SAMPLE.withEvents(
                    List.of(
                            SAMPLE.events().get(0),
                            SAMPLE.events().get(2).named("summit", "They meet")));

    private final OpenedWindow window = new OpenedWindow(SAMPLE);
    private final Path file = window.home().resolve("shared.tumen.json");

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @BeforeEach
    void open(FxRobot robot) throws IOException {
        ProjectWriter.write(SAMPLE, file);
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(node(robot, id, Button.class)::fire);
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> edit());
    }

    private void edit() {
        window.store()
                .send(
                        new Intent.EditBriefings(
                                List.of(Briefing.empty("talk", "Talk")), StepChoice.FIRST));
    }

    private Project onDisk() {
        return ((ReadResult.Accepted) ProjectReader.read(file)).project();
    }

    @Test
    void whatTheyChangedIsListedAndItsRowsLeadToTheEvents(FxRobot robot) throws IOException {
        ProjectWriter.write(THEIRS, file);
        ListView<?> list = node(robot, "changes-list", ListView.class);
        assertThat(node(robot, "disk-words", Label.class).getText())
                .isEqualTo("Their version against yours: 1 removed, 1 changed.");
        assertThat(list.getItems()).hasSize(2);
        OpenedWindow.painted();
        assertThat(robot.lookup(".change-sign").<Text>queryAllAs(Text.class))
                .extracting(Shape::getFill)
                .containsExactlyInAnyOrder(Color.web("#FF8F87"), Color.web("#FFD33D"));
        robot.interact(() -> list.getSelectionModel().select(0));
        assertThat(window.store().state().view().selection()).containsExactly("summit");
        assertThat(window.store().state().changed()).containsOnlyKeys(Kind.REMOVED, Kind.CHANGED);
        robot.interact(list::requestFocus);
        assertThat(robot.lookup(".button").<Button>queryAllAs(Button.class))
                .noneMatch(Button::isDefaultButton);
        press(robot, "disk-later");
        assertThat(window.store().state().changed()).isEmpty();
        assertThat(window.document().project()).isEqualTo(SAMPLE);
    }

    @Test
    void theirsCanBeTakenAndTheTakingUndone(FxRobot robot) throws IOException {
        edit(robot);
        ProjectWriter.write(THEIRS, file);
        assertThat(node(robot, "disk-words", Label.class).getText())
                .contains("which has edits that are not saved");
        press(robot, "disk-take");
        until(() -> window.document().project().equals(THEIRS));
        assertThat(window.document().modified()).isFalse();
        assertThat(onDisk()).isEqualTo(THEIRS);

        robot.interact(window.store()::undo);
        assertThat(window.document().project().events()).isEqualTo(SAMPLE.events());
        assertThat(window.document().project().briefings()).hasSize(1);
        assertThat(window.document().modified()).isTrue();
        assertThat(onDisk()).isEqualTo(THEIRS);
    }

    @Test
    void theirsIsComparedWithMineAsItIsWhenTheUserIsAsked(FxRobot robot) {
        MenuItem save = row(robot, "file.save");
        robot.interact(() -> {
            ProjectWriter.write(THEIRS, file);
            save.fire();
            edit();
            return file;
        });
        assertThat(node(robot, "disk-words", Label.class).getText())
                .isEqualTo(
                        "Their version against yours, which has edits that are not saved:"
                                + " 2 removed, 1 changed.");
    }

    @Test
    void mineIsKeptAndWrittenOverTheirsOnlyWhenSaved(FxRobot robot) throws IOException {
        ProjectWriter.write(THEIRS, file);
        press(robot, "disk-keep");
        assertThat(window.document().project()).isEqualTo(SAMPLE);
        assertThat(window.document().modified()).isTrue();
        assertThat(onDisk()).isEqualTo(THEIRS);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !window.document().modified());
        assertThat(onDisk()).isEqualTo(SAMPLE);
    }

    @Test
    void savingAsksAgainWhereItWasLeftForLater(FxRobot robot) throws IOException {
        edit(robot);
        ProjectWriter.write(THEIRS, file);
        press(robot, "disk-later");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        node(robot, "changes-list", ListView.class);
        assertThat(onDisk()).isEqualTo(THEIRS);
        Path mine = window.home().resolve("mine.tumen.json");
        window.files().answer(mine);
        press(robot, "disk-save-as");
        until(() -> mine.equals(window.document().file()));
        assertThat(onDisk()).isEqualTo(THEIRS);
        assertThat(mine).content().contains("\"talk\"");
    }

    /// The file changes at once: one that is written in place is unreadable for a while, and a look
    /// that falls twice into that while would rightly be told.
    @Test
    void anotherDateOrTheSameWordsInAnotherOrderAreNoChange(FxRobot robot) throws IOException {
        Path other = window.home().resolve("other.tumen.json");
        Files.writeString(other, Files.readString(file).replace("\n", "\n  "));
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        edit(robot);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !window.document().modified());
        assertThat(robot.lookup("#changes-list").tryQuery()).isEmpty();
        assertThat(onDisk().briefings()).hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsSaidAndTheDocumentIsNotSavedAnyMore(FxRobot robot) throws IOException {
        Files.delete(file);
        until(() -> window.document().modified());
        assertThat(node(robot, "notice", Label.class).getText())
                .isEqualTo(file + " is gone; saving writes it anew");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !window.document().modified());
        assertThat(onDisk()).isEqualTo(SAMPLE);
    }

    @Test
    void whatCannotBeReadIsNotWrittenOverUnasked(FxRobot robot) throws IOException {
        Files.writeString(file, "{}");
        assertThat(node(robot, "message-words", Label.class).getText())
                .startsWith("What is in it now cannot be read: ");
        press(robot, "disk-later");
        edit(robot);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        press(robot, "disk-keep");
        until(() -> !window.document().modified());
        assertThat(onDisk().briefings()).hasSize(1);
    }

    @Test
    void oursIsNeverTakenForTheirs(FxRobot robot) {
        for (int save = 1; save <= 5; save++) {
            String title = "Title " + save;
            Event event = SAMPLE.events().getFirst().named("sailings", title);
            robot.interact(() ->
                    window.store()
                            .send(
                                    new Intent.EditBriefings(
                                            List.of(Briefing.empty(event.id(), title)),
                                            StepChoice.FIRST)));
            robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
            until(() -> !window.document().modified());
        }
        assertThat(robot.lookup("#changes-list").tryQuery()).isEmpty();
        assertThat(onDisk().briefings().getFirst().title()).isEqualTo("Title 5");
    }
}
