package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.index.Facet;
import tumen.state.Intent;
import tumen.storage.ShippedDataset;
import tumen.time.TimeWindow;

@ExtendWith(ApplicationExtension.class)
class KnowledgeDateTest {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void onTheFirstOfOctober2023TwelveEventsAreThereAndCountedEverywhere(FxRobot robot) {
        robot.type(KeyCode.K);
        enter(robot, "2023-10-01");

        assertThat(node(robot, "count", Label.class).getText())
                .isEqualTo("12 of 12 known, 97 in all");
        assertThat(node(robot, "knowledge-count", Label.class).getText())
                .isEqualTo("12 of 97 events known");
        assertThat(node(robot, "type-visit-count", Text.class).getText()).isEqualTo("6");
        assertThat(node(robot, "type-shipment-count", Text.class).getText()).isEqualTo("0");
        assertThat(node(robot, "known-on", Button.class).getText())
                .isEqualTo("As known on 1 Oct 2023");
    }

    @Test
    void aWrongDateIsRefusedAndTodayShowsEverythingAgain(FxRobot robot) {
        robot.type(KeyCode.K);
        enter(robot, "2023-13");
        assertThat(node(robot, "knowledge-date", TextField.class).getTooltip().getText())
                .contains("month must be 01-12");

        enter(robot, "2023-10-01");
        fire(robot, "knowledge-on");
        assertThat(node(robot, "knowledge-date", TextField.class).getText())
                .isEqualTo("2023-10-06");
        fire(robot, "knowledge-today");
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("97 of 97 events");
    }

    @Test
    void aFacetAskedForSaysSoInWordsUntilItsChipTakesItBack(FxRobot robot) {
        fire(robot, "facet-disputed-yes");
        assertThat(node(robot, "chip-0", Button.class).getText()).isEqualTo("disputed");
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("40 of 97 events");

        fire(robot, "facet-reliability-A-without");
        assertThat(node(robot, "chip-0", Button.class).getText())
                .isEqualTo("not source graded A completely reliable");

        fire(robot, "chips-clear");
        assertThat(window.store().state().view().filter().choice(Facet.DISPUTED).isAny()).isTrue();
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("97 of 97 events");
    }

    @Test
    void whereNothingIsShownTheTimelineSaysWhyAndOffersEverything(FxRobot robot) {
        assertThat(node(robot, "nothing-shown", Node.class).isVisible()).isFalse();
        robot.type(KeyCode.K);
        enter(robot, "2020-01-01");
        assertThat(why(robot)).isEqualTo("No event was known on 1 Jan 2020 yet");
        fire(robot, "nothing-reset");
        assertThat(node(robot, "nothing-shown", Node.class).isVisible()).isFalse();
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("97 of 97 events");

        send(robot, new Intent.ShowWindow(new TimeWindow(0, 10)));
        assertThat(why(robot)).isEqualTo("No event in the time shown");
        send(robot, new Intent.TogglePlay());
        assertThat(node(robot, "nothing-shown", Node.class).isVisible()).isFalse();
        send(robot, new Intent.TogglePlay());
        send(robot, new Intent.OnlyType("strike"));
        send(robot, new Intent.IncludeOnly(Facet.PLACE, "tokyo"));
        assertThat(why(robot)).isEqualTo("No event passes all the filters");
    }

    private static String why(FxRobot robot) {
        assertThat(node(robot, "nothing-shown", Node.class).isVisible()).isTrue();
        return node(robot, "nothing-words", Label.class).getText();
    }

    private void send(FxRobot robot, Intent intent) {
        robot.interact(() -> window.store().send(intent));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void enter(FxRobot robot, String date) {
        TextField field = node(robot, "knowledge-date", TextField.class);
        robot.interact(() -> {
            field.setText(date);
            field.fireEvent(new ActionEvent());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        Button button = node(robot, id, Button.class);
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
