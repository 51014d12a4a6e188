package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.storage.ShippedDataset;

@ExtendWith(ApplicationExtension.class)
class PresentingTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static void audienceSees(FxRobot robot, String words) {
        Region slide = node(robot, "audience-screen", Region.class);
        until(() ->
                slide.getAccessibleText() != null && slide.getAccessibleText().startsWith(words));
    }

    private static void find(FxRobot robot, String words) {
        TextField field = node(robot, "talk-search-field", TextField.class);
        robot.interact(() -> {
            field.setText(words);
            Event.fireEvent(field, pressed(KeyCode.ENTER));
        });
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    private static MouseEvent moved() {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                9,
                9,
                9,
                9,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static Stage stage(Node node) {
        return (Stage) node.getScene().getWindow();
    }

    private static boolean isPresenting(FxRobot robot) {
        return robot.lookup("#audience").tryQuery().isPresent();
    }

    @Test
    void aClickerLeadsThroughTheBriefingAndOnlyTwoEscapesEndIt(FxRobot robot) {
        robot.type(KeyCode.F5);
        audienceSees(robot, "1 / 12 An article of December 2023");
        robot.type(KeyCode.PERIOD, KeyCode.PAGE_DOWN);
        audienceSees(robot, "1 / 12");
        robot.type(KeyCode.PAGE_DOWN);
        audienceSees(robot, "2 / 12 From Rajin");
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        audienceSees(robot, "12 / 12 Acknowledged by both");
        robot.type(KeyCode.ESCAPE);
        window.wait(robot, 2);
        robot.type(KeyCode.ESCAPE);
        assertThat(isPresenting(robot)).isTrue();
        robot.type(KeyCode.ESCAPE);
        until(() -> !isPresenting(robot));

        robot.press(KeyCode.SHIFT).type(KeyCode.F5).release(KeyCode.SHIFT);
        audienceSees(robot, "12 / 12");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        until(() -> !isPresenting(robot));
    }

    @Test
    void withTwoScreensThePresenterHasNotesAndNextAndUnpluggingOneEndsNothing(FxRobot robot) {
        robot.interact(() -> window.screens().add(new Rectangle2D(360, 0, 640, 360)));
        robot.type(KeyCode.F5);
        audienceSees(robot, "1 / 12");
        assertThat(node(robot, "notes", Label.class).getText())
                .startsWith("The project began with this article");
        assertThat(node(robot, "console-next-title", Label.class).getText())
                .isEqualTo("NEXT · 2 OF 12 · FROM RAJIN BY SHIP AND RAIL TO TIKHORETSK");
        assertThat(node(robot, "talk-step", Label.class).getText())
                .isEqualTo("step 1 of 12 · 00:00 of 01:15");

        robot.type(KeyCode.F, KeyCode.PAGE_DOWN);
        assertThat(node(robot, "console-next-title", Label.class).getText())
                .isEqualTo("ON THE PROJECTOR · FROZEN");
        audienceSees(robot, "1 / 12");
        robot.type(KeyCode.F);
        audienceSees(robot, "2 / 12");

        robot.interact(() -> window.screens().remove(1));
        assertThat(robot.lookup("#console").tryQuery()).isEmpty();
        robot.type(KeyCode.PAGE_DOWN);
        audienceSees(robot, "3 / 12");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        until(() -> !isPresenting(robot));
    }

    @Test
    void aTalkEndsWithItsMainWindow(FxRobot robot) {
        robot.type(KeyCode.F5);
        audienceSees(robot, "1 / 12");
        robot.interact(() -> stage(node(robot, "timeline", Node.class)).close());
        until(() -> !isPresenting(robot));
    }

    @Test
    void keysWorkInEitherWindowSwappedOrNotAndASearchIsTypedIntoThePresenters(FxRobot robot) {
        robot.interact(() -> window.screens().add(new Rectangle2D(360, 0, 640, 360)));
        robot.type(KeyCode.F5);
        audienceSees(robot, "1 / 12");
        Node audience = node(robot, "audience", Node.class);
        Node console = node(robot, "console", Node.class);
        until(() -> stage(console).isFocused());
        assertThat(stage(audience).isFullScreen()).isTrue();
        assertThat(stage(console).isMaximized()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        audienceSees(robot, "2 / 12");

        robot.type(KeyCode.X);
        audienceSees(robot, "2 / 12");
        robot.interact(() -> Event.fireEvent(audience, moved()));
        assertThat(audience.getCursor()).isEqualTo(Cursor.DEFAULT);
        until(() -> Cursor.NONE.equals(audience.getCursor()));
        assertThat(stage(audience).isFullScreen()).isTrue();
        robot.interact(() -> Event.fireEvent(audience, pressed(KeyCode.PAGE_DOWN)));
        audienceSees(robot, "3 / 12");
        robot.interact(() -> Event.fireEvent(audience, pressed(KeyCode.SLASH)));
        until(() -> node(robot, "talk-search-field", TextField.class).isFocused());
        robot.type(KeyCode.T, KeyCode.R, KeyCode.E, KeyCode.A, KeyCode.T, KeyCode.Y);
        until(() -> node(robot, "search-hits", ListView.class).getItems().size() > 1);
        audienceSees(robot, "3 / 12");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> robot.lookup("#talk-search-field").tryQuery().isEmpty());
        audienceSees(robot, "3 / 12 ");
        assertThat(node(robot, "console-present-title", Label.class).getText())
                .isEqualTo("ON THE PROJECTOR · DETOUR");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        until(() -> !isPresenting(robot));
    }

    @Test
    void aSearchIsADetourThatCanBeKeptAndBackspaceIsTheExactStep(FxRobot robot) {
        robot.type(KeyCode.F5);
        audienceSees(robot, "1 / 12 An article");
        robot.type(KeyCode.SLASH);
        find(robot, "mutual defence treaty");
        audienceSees(robot, "1 / 12 Putin and Kim sign a mutual defence treaty");
        robot.type(KeyCode.K);
        audienceSees(robot, "2 / 13 Putin and Kim sign a mutual defence treaty");
        assertThat(window.document().briefing().orElseThrow().steps()).hasSize(13);
        robot.type(KeyCode.PAGE_UP, KeyCode.SLASH);
        find(robot, "mutual defence treaty");
        audienceSees(robot, "1 / 13 Putin and Kim");
        robot.type(KeyCode.BACK_SPACE);
        audienceSees(robot, "1 / 13 An article of December 2023");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        until(() -> !isPresenting(robot));
    }
}
