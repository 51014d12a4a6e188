package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.OpenedWindow.choose;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.state.Intent;
import tumen.state.Look;
import tumen.storage.ShippedDataset;

import java.util.ArrayList;
import java.util.List;

/// Every text of every control stands out from what it is painted on, in all looks.
@ExtendWith(ApplicationExtension.class)
class ReadableWindowTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyTextOfThePanesAndDialogsStandsOut(Look look, FxRobot robot) {
        robot.interact(() -> {
            window.store().send(new Intent.ShowLook(look));
            window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit")));
        });
        List<String> faint = new ArrayList<>();
        robot.type(KeyCode.K, KeyCode.T);
        for (String page :
                List.of("table", "compare", "sources", "views", "catalogue", "changes")) {
            ToggleButton tab = node(robot, "drawer-" + page, ToggleButton.class);
            robot.interact(tab::fire);
            painted();
            faint.addAll(ReadableTexts.faint(robot));
        }
        TongueWindow.DIALOGS.forEach((command, id) -> {
            choose(robot, command);
            node(robot, id, Node.class);
            painted();
            faint.addAll(ReadableTexts.faint(robot));
            TongueWindow.close(robot);
        });
        choose(robot, "edit.event");
        fire(robot, "event-links-add");
        fire(robot, "event-disputes-add");
        painted();
        faint.addAll(ReadableTexts.faint(robot));
        assertThat(faint.stream().distinct()).isEmpty();
    }
}
