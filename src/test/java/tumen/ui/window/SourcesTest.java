package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.storage.ShippedDataset;

/// Sources in the window: what rests on one, and the story by it alone.
@ExtendWith(ApplicationExtension.class)
class SourcesTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void aSourceLightsWhatRestsOnItAndTellsTheStoryAlone(FxRobot robot) {
        robot.type(KeyCode.S);
        until(() -> status(robot).equals("226 sources"));
        TableView<?> table = node(robot, "sources-table", TableView.class);

        robot.interact(() -> table.getSelectionModel().select(0));
        assertThat(window.store().state().view().selection()).hasSize(6);

        robot.interact(node(robot, "sources-only", Button.class)::fire);
        until(() -> count(robot).equals("6 of 6 known, 97 in all"));
        assertThat(node(robot, "chip-0", Button.class).getText())
                .isEqualTo("as told by News article, December 2023");
        assertThat(
                        window.store()
                                .state()
                                .told("2023-09-13-kim-putin-summit")
                                .orElseThrow()
                                .places())
                .containsExactly("moscow");

        robot.interact(node(robot, "sources-everyone", Button.class)::fire);
        until(() -> count(robot).equals("97 of 97 events"));
    }

    @Test
    void relaysOfOneOriginStandTogether(FxRobot robot) {
        robot.type(KeyCode.S);
        until(() -> status(robot).equals("226 sources"));

        robot.interact(node(robot, "sources-grouped", CheckBox.class)::fire);
        until(() -> status(robot).equals("117 origins"));
    }

    /// The drawer of a window of 1280 pixels is 676 wide.
    @Test
    void everyFigureOfASourceIsInSight(FxRobot robot) {
        robot.type(KeyCode.S);
        until(() -> status(robot).equals("226 sources"));
        TableView<?> table = node(robot, "sources-table", TableView.class);
        double columns = table.getColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
        assertThat(columns).isLessThanOrEqualTo(660);
        assertThat(table.getColumns()).hasSize(7).allMatch(column -> column.getWidth() >= 60);
    }

    private static String status(FxRobot robot) {
        TableView<?> table = node(robot, "sources-table", TableView.class);
        return table.getColumns().getFirst().getText();
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#count").queryAs(Label.class).getText();
    }
}
