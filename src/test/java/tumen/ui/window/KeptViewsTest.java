package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.model.NamedView;
import tumen.state.Intent;
import tumen.storage.ShippedDataset;
import tumen.ui.view.ViewLinks;

import java.util.ArrayList;
import java.util.List;

/// Views kept in the file, and as text.
@ExtendWith(ApplicationExtension.class)
class KeptViewsTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void aViewIsKeptUnderANameAndShownByItsNumber(FxRobot robot) {
        press(robot, KeyCode.DIGIT0, KeyCode.CONTROL, KeyCode.SHIFT);
        send(robot, new Intent.OnlyType("summit"));
        TextField name = node(robot, "view-name", TextField.class);
        robot.interact(() -> name.setText("Summits"));
        robot.interact(node(robot, "view-keep", Button.class)::fire);
        assertThat(window.document().project().views())
                .extracting(NamedView::title)
                .containsExactly("Summits");

        send(robot, new Intent.Reset());
        assertThat(window.store().state().visible()).hasSize(97);
        robot.interact(node(robot, "view-show-1", Button.class)::fire);
        OpenedWindow.until(() -> window.store().state().visible().size() == 3);

        robot.interact(node(robot, "view-remove-1", Button.class)::fire);
        assertThat(window.document().project().views()).isEmpty();
    }

    @Test
    void aViewGoesThroughTheClipboardAsALine(FxRobot robot) {
        List<String> notices = new ArrayList<>();
        ViewLinks links = new ViewLinks(window.store(), notices::add);
        send(robot, new Intent.OnlyType("summit"));
        robot.interact(links::copy);
        send(robot, new Intent.Reset());

        robot.interact(links::paste);

        assertThat(window.store().state().visible()).hasSize(3);
        assertThat(notices).containsExactly("The view is on the clipboard as a line of text");
    }

    private void send(FxRobot robot, Intent intent) {
        robot.interact(() -> window.store().send(intent));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode key, KeyCode... modifiers) {
        robot.press(modifiers).type(key).release(modifiers);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
