package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Language;
import tumen.model.SampleProject;
import tumen.state.AppState;
import tumen.state.Overlay;
import tumen.time.TimeWindow;

@ExtendWith(ApplicationExtension.class)
class ExploreKeysTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void arrowsWalkFromEventToEventAndLaneToLane(FxRobot robot) {
        focus(robot, "timeline");
        assertThat(selectedAfter(robot, KeyCode.HOME)).isEqualTo("sailings");
        assertThat(selectedAfter(robot, KeyCode.RIGHT)).isEqualTo("summit");
        assertThat(selectedAfter(robot, KeyCode.END)).isEqualTo("briefing");
        assertThat(selectedAfter(robot, KeyCode.LEFT)).isEqualTo("summit");
        assertThat(selectedAfter(robot, KeyCode.DOWN)).isEqualTo("sailings");
        assertThat(selectedAfter(robot, KeyCode.UP)).isEqualTo("summit");
        robot.type(KeyCode.ENTER);
        assertThat(node(robot, "details-pane", Node.class).isFocusWithin()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(node(robot, "map", Node.class).isFocused()).isTrue();
        robot.type(KeyCode.Z);
        until(() -> state().view().window().days() < 3);
    }

    @Test
    void keysMoveAndZoomTheFocusedPaneAndThePlayhead(FxRobot robot) {
        focus(robot, "timeline");
        TimeWindow all = state().view().window();
        robot.type(KeyCode.PAGE_DOWN);
        until(() -> Math.abs(state().view().window().from() - all.to()) < 1e-6);
        robot.type(KeyCode.DIGIT0);
        until(() -> state().view().window().equals(all));
        robot.type(KeyCode.PLUS);
        until(() -> Math.abs(state().view().window().days() - all.days() / 2) < 1e-6);
        double playhead = state().view().playhead();
        robot.type(KeyCode.SPACE);
        assertThat(state().playback().playing()).isTrue();
        until(() -> state().view().playhead() != playhead);
        robot.type(KeyCode.SPACE);
        assertThat(state().playback().playing()).isFalse();
        double speed = state().playback().daysPerSecond();
        robot.type(KeyCode.CLOSE_BRACKET, KeyCode.CLOSE_BRACKET, KeyCode.OPEN_BRACKET);
        assertThat(state().playback().daysPerSecond()).isCloseTo(2 * speed, within(1e-9));
        focus(robot, "map");
        double zoom = state().view().camera().zoom();
        robot.type(KeyCode.MINUS);
        until(() -> Math.abs(state().view().camera().zoom() - (zoom - 1)) < 1e-6);
        double x = state().view().camera().centre().x();
        robot.type(KeyCode.RIGHT);
        until(() -> state().view().camera().centre().x() > x);
    }

    @Test
    void keysTurnTypesLanguageAndUncertaintyAndGoBack(FxRobot robot) {
        robot.type(KeyCode.DIGIT1);
        assertThat(count(robot)).isEqualTo("2 of 3 events");
        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT2).release(KeyCode.SHIFT);
        assertThat(count(robot)).isEqualTo("1 of 3 events");
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(count(robot)).isEqualTo("2 of 3 events");
        robot.type(KeyCode.L);
        assertThat(state().view().language()).isEqualTo(Language.KOREAN);
        boolean shown = state().view().shows(Overlay.UNCERTAINTY);
        robot.type(KeyCode.U);
        assertThat(state().view().shows(Overlay.UNCERTAINTY)).isNotEqualTo(shown);
        robot.type(KeyCode.F1);
        assertThat(node(robot, "key-help", ScrollPane.class).isVisible()).isTrue();
    }

    private String selectedAfter(FxRobot robot, KeyCode key) {
        robot.type(key);
        return state().view().selection().getFirst();
    }

    private static void focus(FxRobot robot, String pane) {
        robot.interact(node(robot, pane, Node.class)::requestFocus);
    }

    private AppState state() {
        return window.store().state();
    }

    private static String count(FxRobot robot) {
        return node(robot, "count", Label.class).getText();
    }
}
