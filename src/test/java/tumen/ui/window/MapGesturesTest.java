package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.geo.WorldPoint;
import tumen.model.SampleProject;
import tumen.scene.Mark;
import tumen.scene.Ref;
import tumen.state.Intent;
import tumen.ui.SceneStack;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class MapGesturesTest {
    private static final ViewPoint AT = new ViewPoint(150, 100);
    private static final ViewPoint ELSEWHERE = new ViewPoint(230, 180);

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    /// Over the empty sea, where nothing answers a click.
    @BeforeEach
    void lookAtTheSea(FxRobot robot) {
        show(robot, MapCamera.at(new LatLon(40, 134), 6));
    }

    @Test
    void theWheelZoomsInAndOutAndWhatIsUnderThePointerStaysThere(FxRobot robot) {
        WorldPoint under = under(AT);
        mouse(robot).scroll(AT.x(), AT.y(), 2);
        until(() -> camera().zoom() > 6.9);
        assertThat(under(AT).x()).isCloseTo(under.x(), within(1e-6));
        assertThat(under(AT).y()).isCloseTo(under.y(), within(1e-6));
        double closer = camera().zoom();
        mouse(robot).scroll(AT.x(), AT.y(), -1);
        until(() -> camera().zoom() < closer - 0.4);
    }

    @Test
    void aPinchZoomsAndWhatIsBetweenTheFingersStaysThere(FxRobot robot) {
        WorldPoint under = under(AT);
        Pinch pinch = new Pinch(robot, node(robot, "map", Node.class), AT.x(), AT.y());
        pinch.spread(2);
        assertThat(camera().zoom()).isCloseTo(7, within(1e-9));
        assertThat(under(AT).x()).isCloseTo(under.x(), within(1e-6));
        assertThat(under(AT).y()).isCloseTo(under.y(), within(1e-6));
        pinch.spread(0.5);
        assertThat(camera().zoom()).isCloseTo(6, within(1e-9));
    }

    @Test
    void twoFingersCarryTheMapAndOneIsLeftToTheMouse(FxRobot robot) {
        WorldPoint under = under(AT);
        Pinch pinch = new Pinch(robot, node(robot, "map", Node.class), AT.x(), AT.y());
        pinch.carry(2, 80, 80);
        assertThat(under(ELSEWHERE).x()).isCloseTo(under.x(), within(1e-6));
        assertThat(under(ELSEWHERE).y()).isCloseTo(under.y(), within(1e-6));
        MapCamera carried = camera();
        pinch.carry(1, 80, 80);
        assertThat(camera()).isEqualTo(carried);
    }

    @Test
    void aDoubleClickZoomsInAndWithShiftOut(FxRobot robot) {
        WorldPoint under = under(AT);
        mouse(robot).doubleClick(AT.x(), AT.y());
        until(() -> camera().zoom() == 7);
        assertThat(under(AT).x()).isCloseTo(under.x(), within(1e-6));
        mouse(robot).holding(KeyCode.SHIFT).doubleClick(AT.x(), AT.y());
        until(() -> camera().zoom() == 6);
    }

    @Test
    void draggingCarriesTheMapAndWithShiftZoomsToABox(FxRobot robot) {
        WorldPoint under = under(AT);
        mouse(robot).carry(AT.x(), AT.y(), ELSEWHERE.x(), ELSEWHERE.y());
        assertThat(under(ELSEWHERE).x()).isCloseTo(under.x(), within(1e-6));
        assertThat(under(ELSEWHERE).y()).isCloseTo(under.y(), within(1e-6));
        mouse(robot).release(ELSEWHERE.x(), ELSEWHERE.y());
        window.atRest();
        show(robot, MapCamera.at(new LatLon(40, 134), 6));
        mouse(robot).holding(KeyCode.SHIFT).drag(AT.x(), AT.y(), ELSEWHERE.x(), ELSEWHERE.y());
        ViewSize size = window.store().state().layout().map();
        double closer = Math.min(size.width(), size.height()) / 80;
        until(() -> Math.abs(camera().zoom() - 6 - Math.log(closer) / Math.log(2)) < 0.01);
    }

    @Test
    void aClickOpensACountAndEscapeClosesItBeforeAnythingElse(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        show(robot, MapCamera.at(new LatLon(48, 90), 1));
        Ref both = new Ref.OfCluster(List.of("sailings", "summit"));
        SceneStack scenes = scenes(robot);
        Mark.Symbol count =
                (Mark.Symbol)
                        scenes.content()
                                .flat()
                                .filter(mark -> mark instanceof Mark.Symbol)
                                .filter(mark -> mark.ref().equals(both))
                                .findFirst()
                                .orElseThrow();
        mouse(robot).click(count.x(), count.y());
        until(() -> members(scenes) == 2);
        robot.type(KeyCode.ESCAPE);
        until(() -> members(scenes) == 0);
        assertThat(window.store().state().view().selection()).containsExactly("summit");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.store().state().view().selection()).isEmpty();
    }

    private static long members(SceneStack scenes) {
        return scenes.overlay()
                .flat()
                .filter(mark -> mark instanceof Mark.Symbol && mark.ref() instanceof Ref.OfEvent)
                .count();
    }

    private void show(FxRobot robot, MapCamera camera) {
        robot.interact(() -> window.store().send(new Intent.ShowCamera(camera)));
        painted();
    }

    private MapCamera camera() {
        return window.store().state().view().camera();
    }

    private WorldPoint under(ViewPoint at) {
        return camera().toWorld(at, window.store().state().layout().map());
    }

    private static SceneStack scenes(FxRobot robot) {
        return node(robot, "map-scene", SceneStack.class);
    }

    private static Mouse mouse(FxRobot robot) {
        return Mouse.over(robot, node(robot, "map", Node.class));
    }
}
