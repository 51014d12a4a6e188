package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Step;
import tumen.storage.ShippedDataset;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class StepStripTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private List<Step> steps() {
        return window.document().briefing().orElseThrow().steps();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private static void fire(FxRobot robot, String id) {
        Button button = node(robot, id, Button.class);
        robot.interact(button::fire);
    }

    @Test
    void aRehearsalTakesTheTimeOfEachStepAndKeepsItAsPlanned(FxRobot robot) {
        OpenedWindow.choose(robot, "briefing.rehearse");
        node(robot, "audience-screen", Node.class);
        window.wait(robot, 100);
        robot.type(KeyCode.PAGE_DOWN);
        window.wait(robot, 20);
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        fire(robot, "message-yes");
        until(() -> Double.valueOf(100).equals(steps().getFirst().seconds()));
        assertThat(steps().get(1).seconds()).isEqualTo(20);
        assertThat(steps().get(2).seconds()).isEqualTo(90);
    }

    @Test
    void aStepIsTakenFromTheViewWordedInOneEditAndTakenBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.B);
        Node first = node(robot, "step-1", Node.class);
        ImageView picture = (ImageView) first.lookup("ImageView");
        until(() -> picture.getImage() != null);

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(steps()).hasSize(13);
        assertThat(steps().get(1).title()).isEqualTo("Untitled step");
        assertThat(steps().get(1).part()).isEqualTo("The article");
        node(robot, "step-13", Node.class);

        fire(robot, "briefing.editStep");
        TextField title = node(robot, "step-title-field", TextField.class);
        TextField seconds = node(robot, "step-seconds-field", TextField.class);
        robot.interact(() -> {
            title.setText("A new step");
            seconds.setText("soon");
        });
        assertThat(node(robot, "step-save", Button.class).isDisabled()).isTrue();
        robot.interact(() -> seconds.setText("1:30"));
        fire(robot, "step-save");
        assertThat(steps().get(1).title()).isEqualTo("A new step");
        assertThat(steps().get(1).seconds()).isEqualTo(90);

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(steps().get(1).title()).isEqualTo("Untitled step");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(steps()).hasSize(12);
    }

    private List<String> titles() {
        return steps().stream().map(Step::title).toList();
    }

    private int atHand() {
        return window.document().at().step();
    }

    @Test
    void stepsAreChosenMovedWordedAndTakenOutByKeysInTheStrip(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.B);
        Node strip = node(robot, "step-cells", Node.class);
        List<String> before = titles();
        Node first = node(robot, "step-1", Node.class);
        until(() -> inSight(strip, first));
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(atHand()).isEqualTo(2);
        robot.type(KeyCode.END);
        assertThat(atHand()).isEqualTo(11);
        Node last = node(robot, "step-12", Node.class);
        until(() -> inSight(strip, last));
        robot.type(KeyCode.RIGHT, KeyCode.HOME, KeyCode.RIGHT);
        assertThat(atHand()).isEqualTo(1);

        press(robot, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(titles()).startsWith(before.get(1), before.get(0), before.get(2));
        robot.type(KeyCode.DELETE);
        assertThat(titles()).hasSize(11).startsWith(before.get(0), before.get(2));
        robot.type(KeyCode.ENTER);
        TextField title = node(robot, "step-title-field", TextField.class);
        robot.interact(() -> title.setText("Renamed"));
        fire(robot, "step-save");
        assertThat(titles()).startsWith("Renamed", before.get(2));

        for (int undo = 0; undo < 3; undo++) {
            press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(titles()).isEqualTo(before);
    }

    /// Whether all of a cell is seen in the strip.
    private static boolean inSight(Node strip, Node cell) {
        Bounds room = strip.localToScene(strip.getLayoutBounds());
        Bounds at = cell.localToScene(cell.getLayoutBounds());
        return at.getMinX() >= room.getMinX() && at.getMaxX() <= room.getMaxX();
    }
}
