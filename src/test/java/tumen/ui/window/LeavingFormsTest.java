package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.FormFields.note;
import static tumen.ui.window.FormFields.press;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Briefing;
import tumen.model.SampleProject;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.storage.ProjectWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Nothing that is filled in and not applied yet is dropped unasked when another file is opened.
@ExtendWith(ApplicationExtension.class)
class LeavingFormsTest {
    private static final String LOST = "What you filled in is lost.";

    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);
    private Path other = Path.of("");

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @BeforeEach
    void writeAnother() throws IOException {
        other = folder.resolve("other.tumen.json");
        ProjectWriter.write(SampleProject.PROJECT.withTitle("Another"), other);
    }

    private String title() {
        return window.document().project().title();
    }

    private static boolean isOpen(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).tryQuery().isPresent();
    }

    private void editSummit(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        press(robot, KeyCode.F2);
        node(robot, "event-title", TextField.class);
    }

    @Test
    void openingAFileAsksAndKeepsTheFormIfTheUserStays(FxRobot robot) {
        editSummit(robot);
        fill(robot, "event-title", "They meet");
        window.files().answer(other);
        OpenedWindow.choose(robot, "file.open");
        assertThat(note(robot, "message-words")).isEqualTo(LOST);
        fire(robot, "message-no");
        assertThat(title()).isEqualTo("Sample");
        assertThat(node(robot, "event-title", TextField.class).getText()).isEqualTo("They meet");
        fire(robot, "event-apply");
        until(() ->
                window.document()
                        .project()
                        .catalogue()
                        .event("summit")
                        .title()
                        .equals("They meet"));
    }

    @Test
    void aUserWhoLeavesTheFormHasItClosedAndTheFileOpened(FxRobot robot) {
        editSummit(robot);
        fill(robot, "event-title", "They meet");
        fire(robot, "event-claims-add");
        fill(robot, "claim-statement", "They did.");
        window.open(robot, other);
        assertThat(note(robot, "message-words")).isEqualTo(LOST);
        fire(robot, "message-yes");
        until(() -> title().equals("Another"));
        until(() -> !isOpen(robot, "event-title") && !isOpen(robot, "claim-statement"));
        assertThat(window.store().canUndo()).isFalse();
    }

    @Test
    void aFormThatWasOnlyLookedAtGoesUnasked(FxRobot robot) {
        editSummit(robot);
        window.open(robot, other);
        until(() -> title().equals("Another"));
        assertThat(isOpen(robot, "event-title")).isFalse();
        assertThat(isOpen(robot, "message-words")).isFalse();
    }

    @Test
    void whatIsEditedWhileTheOtherFileIsOnItsWayIsAskedAboutOnceItIsThere(FxRobot robot) {
        robot.interact(() -> {
            window.open(robot, other);
            window.store()
                    .send(
                            new Intent.EditBriefings(
                                    List.of(Briefing.empty("talk", "Talk")), StepChoice.FIRST));
        });
        fire(robot, "message-no");
        assertThat(title()).isEqualTo("Sample");
        assertThat(window.document().project().briefings()).hasSize(1);
        window.open(robot, other);
        fire(robot, "message-drop");
        until(() -> title().equals("Another"));
    }

    @Test
    void aFormThatSteppedAsideForTheMapIsAskedAboutTooAndGoesWithItsTool(FxRobot robot) {
        press(robot, KeyCode.E);
        fire(robot, "catalogue-new");
        TextField name = (TextField) node(robot, "place-names", Node.class).lookup(".text-field");
        robot.interact(() -> name.setText("Taiga"));
        Button pick = (Button) node(robot, "place-pick", Node.class).lookup(".button");
        robot.interact(pick::fire);
        assertThat(name.getScene().getWindow().isShowing()).isFalse();
        assertThat(node(robot, "map-tool-words", Label.class).isVisible()).isTrue();
        window.open(robot, other);
        assertThat(note(robot, "message-words")).isEqualTo(LOST);
        fire(robot, "message-yes");
        until(() -> title().equals("Another"));
        assertThat(node(robot, "map-tool-words", Label.class).isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot, "place-names")).isFalse();
    }

    @Test
    void aNewProjectAndTheWordsOfAStepAskAsWell(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.B);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        fire(robot, "briefing.editStep");
        fill(robot, "step-title-field", "First words");
        OpenedWindow.choose(robot, "file.new");
        assertThat(note(robot, "message-words")).isEqualTo(LOST);
        fire(robot, "message-no");
        press(robot, KeyCode.ESCAPE);
        assertThat(note(robot, "message-words")).isEqualTo(LOST);
        fire(robot, "message-no");
        fire(robot, "step-save");
        assertThat(window.document().step().orElseThrow().title()).isEqualTo("First words");
    }
}
