package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.FormFields.note;
import static tumen.ui.window.OpenedWindow.choose;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Event;
import tumen.storage.ShippedDataset;

/// What is typed where things are picked, but not picked.
@ExtendWith(ApplicationExtension.class)
class PickingTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @BeforeEach
    void begin(FxRobot robot) {
        choose(robot, "edit.newEvent");
        fill(robot, "event-title", "They meet again");
    }

    private static void type(FxRobot robot, String id, String text) {
        TextField field = (TextField) node(robot, id, Node.class).lookup(".text-field");
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText(text));
        painted();
    }

    private Event applied(FxRobot robot) {
        fire(robot, "event-apply");
        until(() -> window.document().index().catalogue().findEvent("they-meet-again").isPresent());
        return window.document().index().catalogue().event("they-meet-again");
    }

    @Test
    void aTextThatFitsOneThingStandsForIt(FxRobot robot) {
        type(robot, "event-places", "Pyongyang Suna");
        assertThat(note(robot, "event-places-note"))
                .isEqualTo("stands for Pyongyang Sunan airport · 평양순안국제공항");
        type(robot, "event-places", "moscow");
        type(robot, "event-actors", "Putin");
        Event event = applied(robot);
        assertThat(event.places()).containsExactly("moscow");
        assertThat(event.actors()).containsExactly("vladimir-putin");
    }

    @Test
    void aTextThatFitsNothingOrSeveralIsNotDroppedUnsaid(FxRobot robot) {
        Button apply = node(robot, "event-apply", Button.class);
        type(robot, "event-places", "Atlantis");
        assertThat(note(robot, "event-places-note"))
                .isEqualTo(
                        "nothing else to pick fits “Atlantis”: empty the field, or make what is"
                                + " missing");
        assertThat(
                        node(robot, "event-places", Node.class)
                                .lookup(".text-field")
                                .getAccessibleHelp())
                .isEqualTo(note(robot, "event-places-note"));
        assertThat(note(robot, "event-wrong")).startsWith("Places: nothing else to pick fits");
        assertThat(apply.isDisabled()).isTrue();
        type(robot, "event-places", "Port");
        assertThat(note(robot, "event-places-note"))
                .isEqualTo("“Port” fits several: pick one of the list, or empty the field");
        assertThat(apply.isDisabled()).isTrue();
        type(robot, "event-places", "");
        assertThat(note(robot, "event-places-note")).isEmpty();
        assertThat(apply.isDisabled()).isFalse();
    }

    @Test
    void aTextThatFindsAnEventToLinkToStandsForIt(FxRobot robot) {
        fire(robot, "event-links-add");
        Node row = node(robot, "event-links-1", Node.class);
        ComboBox<?> kind = (ComboBox<?>) row.lookup(".combo-box");
        robot.interact(() -> kind.getEditor().setText("Denies"));
        TextField event = (TextField) row.lookup(".pick").lookup(".text-field");
        robot.interact(() -> event.setText("Kim and Putin hold a rare summit"));
        until(() -> note(robot, "event-links-note").startsWith("stands for Kim and Putin hold"));
        robot.interact(() -> event.setText("Atlantis"));
        until(() -> note(robot, "event-links-note").startsWith("nothing else to pick fits"));
        assertThat(node(robot, "event-apply", Button.class).isDisabled()).isTrue();
    }

    @Test
    void aClickOnTheScrollBarPicksNothing(FxRobot robot) {
        type(robot, "event-places", "o");
        ListView<?> list = listed();
        ScrollBar bar =
                list.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(each -> each.getOrientation() == Orientation.VERTICAL)
                        .findFirst()
                        .orElseThrow();
        Bounds at = bar.localToScreen(bar.getBoundsInLocal());
        robot.clickOn(new Point2D(at.getCenterX(), at.getMaxY() - 12), MouseButton.PRIMARY);
        painted();
        Node places = node(robot, "event-places", Node.class);
        assertThat(places.lookupAll(".pick-chip")).isEmpty();
        Bounds rows = list.localToScreen(list.getBoundsInLocal());
        robot.clickOn(new Point2D(rows.getMinX() + 40, rows.getMinY() + 14), MouseButton.PRIMARY);
        painted();
        assertThat(places.lookupAll(".pick-chip")).hasSize(1);
        robot.type(KeyCode.ESCAPE);
    }

    private static ListView<?> listed() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup(".list-view"))
                .map(ListView.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
