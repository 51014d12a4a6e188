package tumen.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.state.Look;
import tumen.ui.Looks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class WaitingTest {
    private final List<String> outcomes = new ArrayList<>();
    private final Waiting waiting = new Waiting();

    @Start
    void start(Stage stage) {
        StackPane root = new StackPane(waiting);
        Looks.dress(root, Look.DARK);
        stage.setScene(new Scene(root, 600, 200));
        stage.show();
    }

    private Work begin(FxRobot robot) throws TimeoutException {
        Work work = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> waiting.begin("Opening it"));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup("#waiting-share").tryQuery().isPresent());
        return work;
    }

    @Test
    void workThatTakesLongerThanAMomentShowsHowFarItIs(FxRobot robot) throws TimeoutException {
        Work work = begin(robot);
        work.reached(0.43);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#waiting-words").queryAs(Label.class).getText())
                .isEqualTo("Opening it");
        assertThat(robot.lookup("#waiting-share").queryAs(Label.class).getText()).isEqualTo("43 %");
        robot.interact(() -> work.end(() -> outcomes.add("opened")));
        assertThat(outcomes).containsExactly("opened");
        assertThat(waiting.getChildren()).isEmpty();
    }

    @Test
    void workGivenUpStopsAtItsNextStepAndItsOutcomeIsDropped(FxRobot robot)
            throws TimeoutException {
        Work work = begin(robot);
        robot.interact(robot.lookup("#waiting-cancel").queryAs(Button.class)::fire);
        assertThatThrownBy(() -> work.reached(0.5)).isInstanceOf(CancellationException.class);
        robot.interact(() -> work.end(() -> outcomes.add("opened")));
        assertThat(outcomes).isEmpty();
        assertThat(waiting.getChildren()).isEmpty();
    }

    @Test
    void theLastBegunIsGivenUpFirstAndThenThereIsNoMore(FxRobot robot) throws TimeoutException {
        Work first = begin(robot);
        Work second = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> waiting.begin("Saving it"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> waiting.getChildren().size() == 2);
        robot.interact(() -> outcomes.add("" + waiting.giveUpLast()));
        assertThat(second.isUnderWay()).isFalse();
        assertThat(first.isUnderWay()).isTrue();
        robot.interact(() -> outcomes.add("" + waiting.giveUpLast()));
        robot.interact(() -> outcomes.add("" + waiting.giveUpLast()));
        assertThat(outcomes).containsExactly("true", "true", "false");
    }

    @Test
    void whatGoesWrongWithATaskIsTold(FxRobot robot) throws TimeoutException {
        Work work =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000,
                        () ->
                                waiting.run(
                                        "Opening it",
                                        _ -> {
                                            throw new IllegalStateException("out of order");
                                        }));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup("#message-words").tryQuery().isPresent());

        assertThat(work.isUnderWay()).isFalse();
        assertThat(robot.lookup("#message-words").<Label>query().getText())
                .contains("out of order");
        robot.interact(() -> robot.lookup("#message-words").query().getScene().getWindow().hide());
    }
}
