package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.OpenedWindow.choose;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.state.Intent;
import tumen.storage.ShippedDataset;

import java.util.List;

/// Everything that can have the focus is reached by Tab, and shows that it has it.
@ExtendWith(ApplicationExtension.class)
class TabOrderTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static void isWhole(TabWalk walk, String where) {
        assertThat(walk.missed()).as("never has the focus: " + where).isEmpty();
        assertThat(walk.unseen()).as("does not show the focus: " + where).isEmpty();
    }

    private void selectSummit(FxRobot robot) {
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        painted();
    }

    /// Walks through all of the window something is in.
    private static TabWalk walk(FxRobot robot, String id) {
        return TabWalk.through(robot, node(robot, id, Node.class).getScene().getRoot());
    }

    @Test
    void tabLeadsRoundTheWindowFromTheHeaderToTheTimeline(FxRobot robot) {
        selectSummit(robot);
        robot.type(KeyCode.K);
        robot.interact(node(robot, "timeline", Node.class)::requestFocus);
        TabWalk walk = walk(robot, "map");
        isWhole(walk, "the window");
        assertThat(walk.ids())
                .startsWith("search-field", "knowledge-date", "knowledge-back")
                .containsSubsequence(
                        "type-summit", "facet-actor", "map", "details-source-2", "timeline");
    }

    @Test
    void tabReachesTheBriefingsAndTheStepsOfTheStrip(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        robot.interact(node(robot, "timeline", Node.class)::requestFocus);
        painted();
        TabWalk walk = walk(robot, "step-strip");
        isWhole(walk, "the window with the strip");
        assertThat(walk.ids()).containsSubsequence("briefing-title", "step-cells");
    }

    @Test
    void tabReachesEveryPageOfTheDrawer(FxRobot robot) {
        selectSummit(robot);
        robot.type(KeyCode.T);
        for (String page :
                List.of("table", "compare", "sources", "views", "catalogue", "changes")) {
            ToggleButton tab = node(robot, "drawer-" + page, ToggleButton.class);
            robot.interact(tab::fire);
            robot.interact(node(robot, "map", Node.class)::requestFocus);
            painted();
            TabWalk walk = TabWalk.through(robot, node(robot, "drawer", Node.class));
            isWhole(walk, page);
            assertThat(walk.ids()).as(page).startsWith("drawer-table").contains("drawer-close");
        }
    }

    @Test
    void tabLeadsThroughEveryDialogAndEscapeLeavesIt(FxRobot robot) {
        selectSummit(robot);
        TongueWindow.DIALOGS.forEach((command, id) -> {
            choose(robot, command);
            node(robot, id, Node.class);
            painted();
            isWhole(walk(robot, id), command);
            robot.type(KeyCode.ESCAPE);
            painted();
            assertThat(robot.lookup("#" + id).tryQuery()).as("after Esc in " + command).isEmpty();
        });
    }

    @Test
    void tabFollowsTheFieldsOfAFormAndLeavesTextsOfSeveralLines(FxRobot robot) {
        choose(robot, "edit.newEvent");
        fill(robot, "event-title", "They meet");
        painted();
        assertThat(walk(robot, "event-dialog").ids())
                .containsSubsequence(
                        "event-type",
                        "event-when",
                        "event-summary",
                        "event-tags",
                        "event-importance",
                        "event-links-add",
                        "event-claims-add",
                        "event-disputes-add",
                        "event-cancel",
                        "event-apply",
                        "event-title");
        assertThat(node(robot, "event-summary", TextArea.class).getText()).isEmpty();
    }
}
