package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.edit.Edits;
import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.scene.Ref;
import tumen.state.Intent;
import tumen.time.TimeWindow;
import tumen.ui.SceneStack;

import java.util.List;

/// Events that stand so close that they are drawn as one count are carried one by one.
@ExtendWith(ApplicationExtension.class)
class CarryingCountedTest {
    private static final int MEETINGS = 30;
    private static final Project CROWDED = crowded();

    private final OpenedWindow window = new OpenedWindow(CROWDED);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static Project crowded() {
        Project project = SampleProject.PROJECT;
        for (int more = 2; more <= MEETINGS; more++) {
            project = Edits.duplicate(project, "summit", "summit-" + more);
        }
        return project;
    }

    private List<Event> moved() {
        return window.document().project().events().stream()
                .filter(event -> !CROWDED.events().contains(event))
                .toList();
    }

    private static String notice(FxRobot robot) {
        return node(robot, "notice", Label.class).getText();
    }

    private void select(FxRobot robot, String event) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of(event))));
        OpenedWindow.painted();
    }

    @Test
    void onTheMapTheOneThatIsSelectedIsCarriedToAnotherPlace(FxRobot robot) {
        window.look(robot, new LatLon(53, 90), 2.6);
        ViewPoint from = window.at(new LatLon(51.884, 128.334));
        ViewPoint to = window.at(new LatLon(55.752, 37.6178));
        Mouse held = Mouse.over(robot, node(robot, "map", Node.class)).holding(KeyCode.CONTROL);

        held.drag(from.x(), from.y(), to.x(), to.y());
        assertThat(notice(robot)).startsWith("Select one of them alone");
        assertThat(window.document().project()).isEqualTo(CROWDED);
        assertThat(window.at(new LatLon(51.884, 128.334))).isEqualTo(from);

        select(robot, "summit-4");
        held.drag(from.x(), from.y(), to.x(), to.y());
        until(() -> !moved().isEmpty());
        assertThat(moved()).extracting(Event::id).containsExactly("summit-4");
        assertThat(moved().getFirst().places()).containsExactly("moscow");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(window.document().project()).isEqualTo(CROWDED);
    }

    @Test
    void onTheMapAMemberOfAnOpenedCountIsCarried(FxRobot robot) {
        window.look(robot, new LatLon(53, 90), 2.6);
        ViewPoint count = window.at(new LatLon(51.884, 128.334));
        ViewPoint to = window.at(new LatLon(55.752, 37.6178));
        Mouse mouse = Mouse.over(robot, node(robot, "map", Node.class));
        mouse.click(count.x(), count.y());
        OpenedWindow.painted();
        mouse.holding(KeyCode.CONTROL).drag(count.x(), count.y() - 40, to.x(), to.y());
        until(() -> !moved().isEmpty());
        assertThat(moved()).hasSize(1);
        assertThat(moved().getFirst().places()).containsExactly("moscow");
    }

    @Test
    void onTheTimelineTheOneThatIsSelectedIsCarriedToAnotherTime(FxRobot robot) {
        robot.interact(
                () -> window.store().send(new Intent.ShowWindow(new TimeWindow(19_600, 19_800))));
        OpenedWindow.painted();
        SceneStack timeline = node(robot, "timeline-events", SceneStack.class);
        Point2D at =
                timeline.screenToLocal(OpenedWindow.drawn(robot, "timeline-events", "summit-30"));
        assertThat(timeline.at(at.getX(), at.getY())).isInstanceOf(Ref.OfCluster.class);
        double tenDays = 10 * (timeline.getWidth() - 168) / 200;
        Mouse held = Mouse.over(robot, timeline).holding(KeyCode.CONTROL);

        held.drag(at.getX(), at.getY(), at.getX() + tenDays, at.getY());
        assertThat(notice(robot)).startsWith("Select one of them alone");
        assertThat(window.document().project()).isEqualTo(CROWDED);

        select(robot, "summit-30");
        held.drag(at.getX(), at.getY(), at.getX() + tenDays, at.getY());
        until(() -> !moved().isEmpty());
        assertThat(moved()).extracting(Event::id).containsExactly("summit-30");
        assertThat(moved().getFirst().when().text()).isBetween("2023-09-22", "2023-09-24");
    }
}
