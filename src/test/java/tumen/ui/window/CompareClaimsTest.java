package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.state.Intent;
import tumen.storage.ShippedDataset;

import java.util.List;

/// The summit's dispute, opened and followed in the window.
@ExtendWith(ApplicationExtension.class)
class CompareClaimsTest {
    private static final String SUMMIT = "2023-09-13-kim-putin-summit";

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void aClaimTakesThePlaceOfTheReadingAndSaysSoUntilReset(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of(SUMMIT))));
        robot.press(KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(robot, "compare-title", Label.class).getText())
                .isEqualTo("Kim and Putin hold a rare summit");

        fire(robot, "compare-show-5-" + SUMMIT + "-d1-2");

        assertThat(node(robot, "compare-banner", Label.class).getText())
                .startsWith("Shown in both views as “News article, December 2023");
        assertThat(node(robot, "details-shown-as", Label.class).getText())
                .startsWith("Not the reading");
        assertThat(node(robot, "chip-0", Button.class).getText()).contains("has it");
        assertThat(places()).containsExactly("moscow");

        robot.interact(() -> window.store().send(new Intent.Reset()));
        assertThat(places()).containsExactly("vostochny_cosmodrome");
    }

    private List<String> places() {
        return window.store().state().told(SUMMIT).orElseThrow().places();
    }

    private static void fire(FxRobot robot, String id) {
        Button button = node(robot, id, Button.class);
        robot.interact(button::requestFocus);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node(robot, id, Button.class).isFocused()).isTrue();
    }
}
