package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.FormFields.note;
import static tumen.ui.window.FormFields.press;
import static tumen.ui.window.FormFields.write;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.SampleProject;
import tumen.state.Intent;
import tumen.storage.ReadResult;

import java.nio.file.Path;
import java.util.List;

/// What an editor says of claims that contradict each other, in the form of their event.
@ExtendWith(ApplicationExtension.class)
class DisputeFormTest {
    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private Event summit() {
        return window.document().project().catalogue().event("summit");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        press(robot, KeyCode.F2);
        node(robot, "event-disputes", Node.class);
    }

    /// The chips of the claims a dispute names.
    private static List<String> named(FxRobot robot, int dispute) {
        return node(robot, "event-disputes-" + dispute, Node.class)
                .lookupAll(".pick-chip > .label")
                .stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void aDisputeIsAddedByKeysAloneInOneEditSavedAndOpenedAgain(FxRobot robot) {
        open(robot);
        Button add = node(robot, "event-disputes-add", Button.class);
        robot.interact(add::requestFocus);
        robot.type(KeyCode.SPACE);
        write(robot, "event-dialog", "which town");
        assertThat(node(robot, "event-apply", Button.class).isDisabled()).isTrue();
        assertThat(note(robot, "event-disputes-note"))
                .isEqualTo("needed: claims; a dispute names the event's claims that differ");
        robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(named(robot, 2))
                .containsExactly("Met there. — agency press", "Met there. — seed press");
        assertThat(note(robot, "event-disputes-note")).isEmpty();
        robot.type(KeyCode.TAB);
        write(robot, "event-dialog", "The first is right.");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> summit().disputes().size() == 2);
        assertThat(summit().disputes().getLast())
                .isEqualTo(
                        new Dispute(
                                "which town",
                                List.of("c1", "c2"),
                                "The first is right.",
                                Extra.NONE));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
        press(robot, KeyCode.CONTROL, KeyCode.Y);

        assertThat(window.saved(robot, folder.resolve("story.tumen.json")))
                .isEqualTo(new ReadResult.Accepted(window.document().project(), List.of()));
    }

    @Test
    void anAssessmentIsGivenToADisputeThereIs(FxRobot robot) {
        open(robot);
        Node row = node(robot, "event-disputes-1", Node.class);
        assertThat(((TextField) row.lookup(".text-field")).getText()).isEqualTo("place");
        TextArea assessment = (TextArea) row.lookup(".text-area");
        robot.interact(() -> assessment.setText("The seed is wrong."));
        fire(robot, "event-apply");
        until(() -> "The seed is wrong.".equals(summit().disputes().getFirst().assessment()));
        assertThat(
                        node(robot, "details-pane", Node.class).lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText()))
                .contains("The seed is wrong.");
    }

    @Test
    void aClaimThatIsTakenOutIsNoPartOfADisputeAnyMore(FxRobot robot) {
        open(robot);
        assertThat(named(robot, 1)).hasSize(2);
        fire(robot, "event-claims-remove-2");
        assertThat(named(robot, 1)).containsExactly("Met there. — agency press");
        fire(robot, "event-claims-remove-1");
        assertThat(named(robot, 1)).isEmpty();
        assertThat(node(robot, "event-apply", Button.class).isDisabled()).isTrue();
        assertThat(note(robot, "event-wrong")).startsWith("Disputes: needed: claims;");
    }

    @Test
    void aClaimWordedOtherwiseIsNamedSoInItsDispute(FxRobot robot) {
        open(robot);
        fire(robot, "event-claims-edit-2");
        fill(robot, "claim-statement", "They met in Moscow.");
        fire(robot, "claim-apply");
        assertThat(named(robot, 1))
                .containsExactly("Met there. — agency press", "They met in Moscow. — seed press");
    }
}
