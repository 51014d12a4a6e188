package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.drawn;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.ViewPoint;
import tumen.model.SampleProject;
import tumen.scene.Box;
import tumen.scene.Hit;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.TimelineLayout;
import tumen.state.Intent;
import tumen.ui.SceneStack;

import java.util.List;

/// What the mouse does on one view and is seen in the others.
@ExtendWith(ApplicationExtension.class)
class LinkedViewsTest {
    private static final Ref SUMMIT = new Ref.OfEvent("summit");

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void aClickOnTheTimelineFillsTheDetailsAndRingsThePlaceOnTheMap(FxRobot robot) {
        showEverything(robot);
        assertThat(rings(map(robot).content())).isEmpty();
        robot.clickOn(drawn(robot, "timeline-events", "summit"));
        assertThat(node(robot, "details-title", Label.class).getText()).isEqualTo("Leaders meet");
        assertThat(node(robot, "details-when", Label.class).getText())
                .isEqualTo("13 September 2023");
        until(() -> rings(map(robot).content()).equals(List.of(SUMMIT)));
    }

    @Test
    void severalSelectedEventsAreListedOneUnderTheOther(FxRobot robot) {
        List<String> all = List.of("sailings", "summit", "briefing");
        robot.interact(() -> window.store().send(new Intent.Select(all)));
        painted();
        double below = 0;
        for (String event : all) {
            Button row = node(robot, "details-event-" + event, Button.class);
            assertThat(row.getHeight()).isBetween(30.0, 60.0);
            assertThat(row.getLayoutY()).isGreaterThanOrEqualTo(below);
            below = row.getLayoutY() + row.getHeight();
        }
    }

    @Test
    void hoverLightsTheTwinInEachOfTheViews(FxRobot robot) {
        showEverything(robot);
        robot.moveTo(drawn(robot, "timeline-events", "summit"));
        until(() -> rings(map(robot).overlay()).equals(List.of(SUMMIT)));
        until(() -> tip().startsWith("Leaders meet"));
        robot.moveTo(drawn(robot, "map-scene", "sailings"));
        SceneStack timeline = node(robot, "timeline-events", SceneStack.class);
        until(() -> rings(timeline.overlay()).equals(List.of(new Ref.OfEvent("sailings"))));
        robot.moveTo("#title");
        until(() -> timeline.overlay().marks().isEmpty() && rings(map(robot).overlay()).isEmpty());
    }

    @Test
    void aTipGoesWithTheViewItToldOf(FxRobot robot) {
        showEverything(robot);
        robot.moveTo(drawn(robot, "map-scene", "summit"));
        until(() -> tip().startsWith("Leaders meet"));
        robot.interact(() -> window.store().send(new Intent.PanMap(300, 0)));
        assertThat(tip()).isEmpty();
    }

    @Test
    void theBrushOfTheOverviewShrinksWhatTheMapShowsAndTheCount(FxRobot robot) {
        showEverything(robot);
        assertThat(events(map(robot))).containsExactlyInAnyOrder("sailings", "summit", "briefing");
        SceneStack overview = node(robot, "overview", SceneStack.class);
        double middle =
                TimelineLayout.overviewScale(overview.size(), window.store().state().index())
                        .x(19_660);
        Point2D end = overview.localToScreen(brush(overview).right(), 40);
        robot.drag(end, MouseButton.PRIMARY).dropTo(overview.localToScreen(middle, 40));
        until(() -> events(map(robot)).equals(List.of("sailings", "summit")));
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("2 of 3 events");
    }

    @Test
    void theMenuOnAnEventSelectsItAndFiltersToItsActor(FxRobot robot) {
        showEverything(robot);
        robot.rightClickOn(drawn(robot, "map-scene", "sailings"));
        assertThat(window.store().state().view().selection()).containsExactly("sailings");
        robot.clickOn(node(robot, "events.onlyActor", Node.class));
        until(() -> events(map(robot)).equals(List.of("sailings")));
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("1 of 3 events");
    }

    @Test
    void theMenuKeyOpensTheSameMenuWhichCopiesTheCitation(FxRobot robot) {
        robot.clickOn(drawn(robot, "timeline-events", "summit"));
        robot.type(KeyCode.CONTEXT_MENU);
        robot.clickOn(node(robot, "events.copyCitation", Node.class));
        assertThat(node(robot, "notice", Label.class).getText()).isEqualTo("Citation copied");
    }

    @Test
    void theLeaderFollowsThePlaceWhenADrawerTakesHalfOfTheMap(FxRobot robot) {
        showEverything(robot);
        robot.clickOn(drawn(robot, "timeline-events", "summit"));
        until(() -> leaderStarts(robot));
        Point2D before = place(robot);

        robot.type(KeyCode.T);
        until(() -> node(robot, "drawer", Node.class).isVisible());
        painted();
        until(() -> leaderStarts(robot));
        assertThat(place(robot).getY()).isLessThan(before.getY() - 20);
    }

    private static Point2D place(FxRobot robot) {
        SceneStack map = map(robot);
        ViewPoint at = Hit.positionOf(map.content(), "summit").orElseThrow();
        return map.localToScene(at.x(), at.y());
    }

    /// Whether the line begins close under the place.
    private static boolean leaderStarts(FxRobot robot) {
        Path leader = node(robot, "leader", Path.class);
        return !leader.getElements().isEmpty()
                && leader.getElements().getFirst() instanceof MoveTo start
                && place(robot).distance(start.getX(), start.getY()) < 40;
    }

    private void showEverything(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.FitMap()));
        painted();
    }

    /// What a tip over the window says now; empty if there is none.
    private static String tip() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(shown -> ((Tooltip) shown).getText())
                .findFirst()
                .orElse("");
    }

    private static SceneStack map(FxRobot robot) {
        return node(robot, "map-scene", SceneStack.class);
    }

    /// What large round outlines stand around.
    private static List<Ref> rings(Scene scene) {
        return scene.flat()
                .filter(mark -> mark instanceof Mark.Disc disc && disc.radius() > 10)
                .map(Mark::ref)
                .filter(ref -> !ref.equals(Ref.NONE))
                .distinct()
                .toList();
    }

    private static List<String> events(SceneStack scenes) {
        return scenes.content()
                .flat()
                .filter(Mark.Symbol.class::isInstance)
                .flatMap(mark ->
                        switch (mark.ref()) {
                            case Ref.OfEvent event -> List.of(event.id()).stream();
                            case Ref.OfCluster cluster -> cluster.events().stream();
                            default -> List.<String>of().stream();
                        })
                .distinct()
                .sorted()
                .toList();
    }

    private static Box brush(SceneStack overview) {
        return overview.content()
                .flat()
                .filter(mark -> mark.ref().equals(new Ref.OfHandle("brush")))
                .map(Mark.Bar.class::cast)
                .map(Mark.Bar::box)
                .findFirst()
                .orElseThrow();
    }
}
