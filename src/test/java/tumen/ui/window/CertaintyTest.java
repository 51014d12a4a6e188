package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.state.Intent;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

import java.time.LocalDate;
import java.util.Optional;

/// Certain, possible or all, chosen in the window.
@ExtendWith(ApplicationExtension.class)
class CertaintyTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void theTrainingOfOctober2024IsPossibleInItsMiddle(FxRobot robot) {
        TimeWindow middle =
                new TimeWindow(
                        LocalDate.of(2024, 10, 10).toEpochDay(),
                        LocalDate.of(2024, 10, 20).toEpochDay());
        robot.interact(() -> window.store().send(new Intent.ChooseTime(Optional.of(middle))));
        String all = count(robot);

        fire(robot, "certainty-possible");
        assertThat(window.store().state().visible())
                .extracting(event -> event.id())
                .containsExactly("2024-10-far-east-training");
        fire(robot, "certainty-certain");
        assertThat(window.store().state().visible())
                .extracting(event -> event.id())
                .isNotEmpty()
                .doesNotContain("2024-10-far-east-training");
        fire(robot, "certainty-all");
        assertThat(count(robot)).isEqualTo(all);
    }

    private static String count(FxRobot robot) {
        return node(robot, "count", Label.class).getText();
    }

    private static void fire(FxRobot robot, String id) {
        ToggleButton button = node(robot, id, ToggleButton.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
