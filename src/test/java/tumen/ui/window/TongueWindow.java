package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import tumen.state.Intent;
import tumen.storage.ShippedDataset;
import tumen.words.Tongue;
import tumen.words.Words;

import java.util.List;

/// The window in a tongue: no text of its own is cut, in no pane, drawer or dialog.
@ExtendWith(ApplicationExtension.class)
abstract class TongueWindow {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    private final Tongue tongue;
    private final String count;

    /// `count` says that all 97 events are shown.
    TongueWindow(Tongue tongue, String count) {
        this.tongue = tongue;
        this.count = count;
    }

    /// To be called from the start of a test.
    final void open(Stage stage) {
        Words.speak(tongue);
        window.show(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Tongue.ENGLISH);
    }

    @Test
    void nothingIsCutInTheWindowAndItsDrawer(FxRobot robot) {
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo(count);
        assertThat(WholeTexts.cut(robot)).isEmpty();
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        for (KeyCode page : List.of(KeyCode.K, KeyCode.T, KeyCode.S)) {
            robot.type(page);
            painted();
            assertThat(WholeTexts.cut(robot)).as("after " + page).isEmpty();
        }
        robot.press(KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT);
        painted();
        assertThat(WholeTexts.cut(robot)).as("comparing").isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        painted();
        assertThat(WholeTexts.cut(robot)).as("steps").isEmpty();
    }

    @Test
    void nothingIsCutInTheDialogs(FxRobot robot) {
        robot.type(KeyCode.F1);
        node(robot, "key-help", Node.class);
        assertThat(WholeTexts.cut(robot)).as("keys").isEmpty();
        close(robot);
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        node(robot, "picture-export", Node.class);
        assertThat(WholeTexts.cut(robot)).as("export").isEmpty();
        close(robot);
    }

    private static void close(FxRobot robot) {
        robot.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(open -> ((Stage) open).getOwner() != null)
                        .forEach(Window::hide));
    }
}
