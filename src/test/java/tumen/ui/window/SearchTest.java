package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.storage.ShippedDataset;
import tumen.ui.search.SearchField;
import tumen.ui.search.SearchHits.Found;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class SearchTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void aKoreanNameFindsThePortAndKeysWalkItsEvents(FxRobot robot) {
        search(robot, "라진");
        ListView<Found> hits = hits(robot);
        until(() -> hits.getItems().size() > 3);
        assertThat(hits.getItems())
                .allSatisfy(found -> assertThat(found.event().places()).contains("rajin_port"));
        Found second = hits.getItems().get(1);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        painted();
        assertThat(window.store().state().view().selection()).containsExactly(second.event().id());
        assertThat(node(robot, "details-title", Label.class).getText())
                .isEqualTo(second.event().title());
        assertThat(node(robot, "map", Node.class).isFocused()).isTrue();
        assertThat(field(robot).getText()).isNotEmpty();
    }

    @Test
    void theSamePortIsFoundByEveryOfItsNames(FxRobot robot) {
        search(robot, "라진");
        List<Found> found = List.copyOf(hits(robot).getItems());
        assertThat(found).hasSizeGreaterThan(3);
        for (String name : List.of("Rajin", "Najin", "Раджин", "나진")) {
            search(robot, name);
            assertThat(events(hits(robot).getItems())).as(name).containsAll(events(found));
        }
    }

    @Test
    void theSlashThatGoesToTheFieldIsNotTypedIntoIt(FxRobot robot) {
        robot.type(KeyCode.SLASH);
        assertThat(field(robot).isFocused()).isTrue();
        robot.type(KeyCode.R);
        assertThat(field(robot).getText()).isEqualTo("r");
    }

    @Test
    void keysGoFromPaneToPaneAndAnOutlineTellsWhichHasTheFocus(FxRobot robot) {
        Node ring = node(robot, "focus-ring", Node.class);
        assertThat(ring.isVisible()).isFalse();
        for (String pane :
                List.of("details-pane", "timeline", "search-field", "type-panel", "map")) {
            robot.type(KeyCode.F6);
            assertThat(node(robot, pane, Node.class).isFocusWithin()).as(pane).isTrue();
            assertThat(ring.isVisible()).as(pane).isTrue();
        }
        robot.clickOn("#title");
        assertThat(ring.isVisible()).isFalse();
    }

    @Test
    void escapeLeavesTheListThenTheField(FxRobot robot) {
        search(robot, "라진");
        until(() -> robot.lookup("#search-hits").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search-hits").tryQuery()).isEmpty();
        assertThat(field(robot).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(field(robot).isFocused()).isFalse();
    }

    private static List<String> events(List<Found> found) {
        return found.stream().map(each -> each.event().id()).toList();
    }

    private static void search(FxRobot robot, String text) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> field(robot).setText(text));
        painted();
    }

    private static SearchField field(FxRobot robot) {
        return node(robot, "search-field", SearchField.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Found> hits(FxRobot robot) {
        return node(robot, "search-hits", ListView.class);
    }
}
