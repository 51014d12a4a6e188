package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.state.Intent;

import java.util.List;
import java.util.Map;

/// Release levels made, named and given to what is selected, in one edit.
@ExtendWith(ApplicationExtension.class)
class LevelsTest {
    private final OpenedWindow window =
            new OpenedWindow(
                    SampleProject.PROJECT.withBriefings(List.of(Briefing.empty("b", "B"))));

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private Release release() {
        return window.document().project().release();
    }

    private static void fire(FxRobot robot, String id) {
        Button button = node(robot, id, Button.class);
        robot.interact(button::fire);
    }

    private static void name(FxRobot robot, int level, String name) {
        TextField field = node(robot, "level-" + level, TextField.class);
        robot.interact(() -> field.setText(name));
    }

    private static void carry(FxRobot robot, int choice) {
        ComboBox<?> label = node(robot, "level-label", ComboBox.class);
        robot.interact(() -> {
            label.show();
            label.getSelectionModel().select(choice);
            label.hide();
        });
    }

    private static void open(FxRobot robot) {
        OpenedWindow.choose(robot, "briefing.levels");
        node(robot, "levels", Node.class);
    }

    @Test
    void levelsAreMadeNamedAndGivenToWhatIsSelectedInOneEdit(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        open(robot);
        fire(robot, "level-add");
        fire(robot, "level-add");
        name(robot, 1, "public");
        assertThat(node(robot, "levels-apply", Button.class).isDisabled()).isTrue();
        name(robot, 2, "public");
        assertThat(node(robot, "levels-apply", Button.class).isDisabled()).isTrue();
        name(robot, 2, "own");
        CheckBox coarse = node(robot, "level-coarse-1", CheckBox.class);
        robot.interact(() -> coarse.setSelected(true));
        assertThat(node(robot, "level-items", ListView.class).getSelectionModel().getSelectedItem())
                .asString()
                .contains("summit");
        carry(robot, 2);
        assertThat(node(robot, "level-remove-2", Button.class).isDisabled()).isTrue();
        assertThat(node(robot, "level-remove-1", Button.class).isDisabled()).isFalse();
        fire(robot, "levels-apply");
        until(() -> !release().levels().isEmpty());
        assertThat(release().levels()).containsExactly("public", "own");
        assertThat(release().coarse()).containsExactly("public");
        assertThat(release().events()).isEqualTo(Map.of("summit", "own"));

        open(robot);
        name(robot, 2, "ours");
        fire(robot, "levels-apply");
        until(() -> release().events().equals(Map.of("summit", "ours")));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> release().equals(Release.NONE));
    }

    private List<Claim> claims() {
        return window.document().index().catalogue().event("summit").claims();
    }

    @Test
    void aClaimIsGivenALevelInItsFormAndHoldsItThere(FxRobot robot) {
        open(robot);
        fire(robot, "level-add");
        name(robot, 1, "own");
        fire(robot, "levels-apply");
        until(() -> release().levels().equals(List.of("own")));
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        robot.type(KeyCode.F2);
        fire(robot, "event-claims-edit-2");
        ComboBox<?> level = node(robot, "claim-release", ComboBox.class);
        assertThat(level.getItems()).extracting(Object::toString).containsExactly("None", "own");
        robot.interact(() -> level.getSelectionModel().select(1));
        fire(robot, "claim-apply");
        fire(robot, "event-apply");
        until(() -> "own".equals(claims().getLast().release()));
        assertThat(claims().getFirst().release()).isNull();

        open(robot);
        assertThat(node(robot, "level-remove-1", Button.class).isDisabled()).isTrue();
        name(robot, 1, "ours");
        fire(robot, "levels-apply");
        until(() -> "ours".equals(claims().getLast().release()));
    }
}
