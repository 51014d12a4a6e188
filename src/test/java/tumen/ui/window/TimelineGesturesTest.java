package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.ViewPoint;
import tumen.model.SampleProject;
import tumen.scene.Hit;
import tumen.scene.TimelineLayout;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.ui.SceneStack;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class TimelineGesturesTest {
    private static final double RULER = 8;
    private static final double LANES = 120;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void inTheRulerAPartOfTimeIsChosenMovedResizedAndLetGo(FxRobot robot) {
        drag(robot, 19_600, 19_640);
        assertThat(chosen().from()).isCloseTo(19_600, within(1.0));
        assertThat(chosen().to()).isCloseTo(19_640, within(1.0));
        assertThat(count(robot)).isEqualTo("2 of 3 events");
        drag(robot, 19_620, 19_680);
        assertThat(chosen().from()).isCloseTo(19_660, within(1.0));
        assertThat(count(robot)).isEqualTo("0 of 3 events");
        drag(robot, chosen().to(), 19_715);
        assertThat(chosen().from()).isCloseTo(19_660, within(1.0));
        assertThat(chosen().to()).isCloseTo(19_715, within(1.0));
        assertThat(count(robot)).isEqualTo("1 of 3 events");
        mouse(robot).doubleClick(x(robot, 19_640), RULER);
        assertThat(window.store().state().view().time().chosen()).isEmpty();
        assertThat(count(robot)).isEqualTo("3 of 3 events");
    }

    @Test
    void theWheelZoomsAtThePointerAndWithShiftMovesTime(FxRobot robot) {
        TimeWindow before = now();
        mouse(robot).scroll(x(robot, 19_650), LANES, 3);
        until(() -> now().days() < before.days() * 0.6);
        window.atRest();
        double share = (19_650 - before.from()) / before.days();
        assertThat((19_650 - now().from()) / now().days()).isCloseTo(share, within(0.01));
        TimeWindow closer = now();
        mouse(robot).holding(KeyCode.SHIFT).scroll(x(robot, 19_650), LANES, -1);
        until(() -> now().from() > closer.from());
        assertThat(now().days()).isCloseTo(closer.days(), within(1e-6));
    }

    @Test
    void aPinchZoomsTimeAndTwoFingersMoveIt(FxRobot robot) {
        TimeWindow before = now();
        new Pinch(robot, events(robot), x(robot, 19_650), LANES).spread(2);
        assertThat(now().days()).isCloseTo(before.days() / 2, within(1e-6));
        double share = (19_650 - before.from()) / before.days();
        assertThat((19_650 - now().from()) / now().days()).isCloseTo(share, within(1e-6));
        TimeWindow closer = now();
        new Pinch(robot, events(robot), x(robot, 19_650), LANES).carry(2, 50, 0);
        assertThat(now().from()).isLessThan(closer.from());
        assertThat(now().days()).isCloseTo(closer.days(), within(1e-6));
    }

    @Test
    void clicksSelectAddTakeAwayAndReachThroughAndTwoZoomToTheEvent(FxRobot robot) {
        click(robot, "sailings");
        click(robot, "briefing", KeyCode.CONTROL);
        assertThat(selection()).containsExactly("briefing", "sailings");
        click(robot, "briefing", KeyCode.CONTROL);
        assertThat(selection()).containsExactly("sailings");
        click(robot, "briefing", KeyCode.SHIFT);
        assertThat(selection()).containsExactlyInAnyOrder("sailings", "summit", "briefing");
        ViewPoint summit = Hit.positionOf(events(robot).content(), "summit").orElseThrow();
        mouse(robot).doubleClick(summit.x(), summit.y());
        until(() -> now().days() < 3);
        assertThat(selection()).containsExactly("summit");
    }

    @Test
    void theBrushOfTheOverviewIsResizedMovedAndDrawnAnew(FxRobot robot) {
        dragOverview(robot, now().to(), 19_640);
        assertThat(now().to()).isCloseTo(19_640, within(2.0));
        dragOverview(robot, 19_670, 19_650);
        assertThat(now().from()).isCloseTo(19_650, within(2.0));
        assertThat(now().to()).isCloseTo(19_670, within(2.0));
        TimeWindow drawn = now();
        dragOverview(robot, drawn.middle(), drawn.middle() + 30);
        assertThat(now().from()).isCloseTo(drawn.from() + 30, within(2.0));
        assertThat(now().days()).isCloseTo(drawn.days(), within(1e-6));
    }

    private void drag(FxRobot robot, double from, double to) {
        mouse(robot).drag(x(robot, from), RULER, x(robot, to), RULER);
        painted();
    }

    private void dragOverview(FxRobot robot, double from, double to) {
        SceneStack overview = node(robot, "overview", SceneStack.class);
        TimeScale scale =
                TimelineLayout.overviewScale(overview.size(), window.store().state().index());
        Mouse.over(robot, overview).drag(scale.x(from), 30, scale.x(to), 30);
        painted();
    }

    private static void click(FxRobot robot, String event, KeyCode... held) {
        ViewPoint at = Hit.positionOf(events(robot).content(), event).orElseThrow();
        mouse(robot).holding(held).click(at.x(), at.y());
        painted();
    }

    private static Mouse mouse(FxRobot robot) {
        return Mouse.over(robot, events(robot));
    }

    private static SceneStack events(FxRobot robot) {
        return node(robot, "timeline-events", SceneStack.class);
    }

    private double x(FxRobot robot, double day) {
        return TimelineLayout.scale(events(robot).size(), now()).x(day);
    }

    private TimeWindow now() {
        return window.store().state().view().window();
    }

    private TimeWindow chosen() {
        return window.store().state().view().time().chosen().orElseThrow();
    }

    private List<String> selection() {
        return window.store().state().view().selection();
    }

    private static String count(FxRobot robot) {
        return node(robot, "count", Label.class).getText();
    }
}
