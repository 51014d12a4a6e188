package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.keeping.AutosaveSession;
import tumen.keeping.FileStamp;
import tumen.keeping.Origin;
import tumen.model.Briefing;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A window after the one before it was killed with unsaved edits.
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {
    private static final Project EDITED = SampleProject.PROJECT.withTitle("Edited");

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);
    private final Path file = window.home().resolve("mine.tumen.json");

    @Start
    void start(Stage stage) throws IOException {
        ProjectWriter.write(SampleProject.PROJECT, file);
        AutosaveSession killed = window.autosaves().begin();
        killed.write(EDITED, new Origin("Edited", file, Optional.of(FileStamp.of(file))));
        killed.leave();
        window.show(stage);
    }

    private List<String> autosaves() throws IOException {
        Path folder = window.home().resolve("data").resolve("autosave");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.endsWith(".tumen.json"))
                    .toList();
        }
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(node(robot, id, Button.class)::fire);
    }

    @Test
    void theEditsAreOfferedRecoveredAndSavedWhereTheyBelong(FxRobot robot) throws IOException {
        assertThat(node(robot, "message-words", Label.class).getText())
                .contains("Tumen ended before they were saved")
                .endsWith("the file is " + file.toAbsolutePath() + ".");
        press(robot, "recovery-recover");
        until(() -> window.document().project().equals(EDITED));
        assertThat(window.document().modified()).isTrue();
        assertThat(window.document().file()).isEqualTo(file.toAbsolutePath());
        assertThat(autosaves()).hasSize(1);

        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !window.document().modified());
        assertThat(ProjectReader.read(file)).isEqualTo(new ReadResult.Accepted(EDITED, List.of()));
        until(() -> autosaves().isEmpty());
    }

    @Test
    void enterTakesWhatLooksAsIfItDid(FxRobot robot) {
        Button recover = node(robot, "recovery-recover", Button.class);
        Button later = node(robot, "recovery-later", Button.class);
        until(recover::isFocused);
        assertThat(recover.isDefaultButton()).isTrue();
        robot.interact(later::requestFocus);
        assertThat(later.isDefaultButton()).isTrue();
        assertThat(recover.isDefaultButton()).isFalse();
        robot.interact(recover::requestFocus);
        robot.type(KeyCode.ENTER);
        until(() -> window.document().project().equals(EDITED));
    }

    @Test
    void whatIsDroppedIsGone(FxRobot robot) throws IOException {
        press(robot, "recovery-drop");
        until(() -> autosaves().isEmpty());
        assertThat(window.autosaves().find().left()).isEmpty();
        assertThat(window.document().project()).isSameAs(SampleProject.PROJECT);
    }

    @Test
    void whatIsLeftForLaterIsOfferedAgain(FxRobot robot) {
        press(robot, "recovery-later");
        until(() -> !window.autosaves().find().left().isEmpty());
        assertThat(window.document().project()).isSameAs(SampleProject.PROJECT);
    }

    @Test
    void editsAreKeptWhileTheWindowIsOpenAndGoneWhenItClosesProperly(FxRobot robot)
            throws IOException {
        press(robot, "recovery-drop");
        until(() -> autosaves().isEmpty());
        robot.interact(() ->
                window.store()
                        .send(
                                new Intent.EditBriefings(
                                        List.of(Briefing.empty("talk", "Talk")),
                                        StepChoice.FIRST)));
        until(() -> autosaves().equals(List.of("autosave-000001.tumen.json")));
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        press(robot, "message-drop");
        until(() -> autosaves().isEmpty());
    }
}
