package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.difference.Change.Kind;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.storage.ProjectWriter;
import tumen.time.Edtf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What changed since the last briefing, whose file had no summit and another date of a sailing.
@ExtendWith(ApplicationExtension.class)
class CompareFilesTest {
    private static final Project SAMPLE = SampleProject.PROJECT;

    private final OpenedWindow window = new OpenedWindow(SAMPLE);
    private final Path last = window.home().resolve("last.tumen.json");

    @Start
    void start(Stage stage) throws IOException {
        var sailings = SAMPLE.events().get(0);
        ProjectWriter.write(
                SAMPLE.withEvents(
                        List.of(
                                sailings.withReading(
                                        Edtf.parse("2023-09"),
                                        sailings.places(),
                                        sailings.routes(),
                                        sailings.quantities()),
                                SAMPLE.events().get(1))),
                last);
        window.show(stage);
    }

    private Optional<Kind> marked(String event) {
        return window.store().state().change(window.store().state().told(event).orElseThrow());
    }

    private ListView<?> compare(FxRobot robot, Path file) {
        window.files().answer(file);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D)
                .release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
        return node(robot, "changes-list", ListView.class);
    }

    @Test
    void whatChangedSinceIsListedAndLit(FxRobot robot) {
        ListView<?> list = compare(robot, last);
        assertThat(node(robot, "changes-words", Label.class).getText())
                .isEqualTo("Since last.tumen.json: 1 added, 1 changed");
        assertThat(marked("sailings")).contains(Kind.CHANGED);
        assertThat(marked("summit")).contains(Kind.ADDED);
        assertThat(marked("briefing")).isEmpty();
        robot.interact(() -> list.getSelectionModel().select(1));
        assertThat(window.store().state().view().selection()).containsExactly("summit");
        ToggleButton light = node(robot, "changes-light", ToggleButton.class);
        robot.interact(light::fire);
        assertThat(marked("summit")).isEmpty();
        robot.interact(light::fire);
        assertThat(marked("summit")).contains(Kind.ADDED);
        robot.interact(node(robot, "chip-changes", Button.class)::fire);
        assertThat(light.isSelected()).isFalse();
        assertThat(marked("summit")).isEmpty();
    }

    @Test
    void anEditIsComparedToo(FxRobot robot) {
        compare(robot, last);
        robot.interact(() ->
                window.store()
                        .send(
                                new Intent.EditBriefings(
                                        List.of(Briefing.empty("talk", "Talk")),
                                        StepChoice.FIRST)));
        Label words = node(robot, "changes-words", Label.class);
        until(() -> words.getText().equals("Since last.tumen.json: 2 added, 1 changed"));
    }

    @Test
    void aFileThatCannotBeReadIsSaid(FxRobot robot) throws IOException {
        Path broken = Files.writeString(window.home().resolve("broken.tumen.json"), "{}");
        window.files().answer(broken);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D)
                .release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(node(robot, "message-words", Label.class).getText()).contains("is missing");
    }
}
