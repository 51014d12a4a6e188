package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.LatLon;
import tumen.geo.ViewPoint;
import tumen.model.Event;
import tumen.model.Leg;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.SampleProject;
import tumen.state.Intent;
import tumen.time.TimeWindow;
import tumen.ui.SceneStack;

import java.util.List;

/// Events carried with Ctrl held, and lines drawn on the map.
@ExtendWith(ApplicationExtension.class)
class EditingByHandTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private Project project() {
        return window.document().project();
    }

    private Event event(String id) {
        return project().catalogue().event(id);
    }

    private static Point2D in(Node node, Point2D screen) {
        return node.screenToLocal(screen);
    }

    private static void name(FxRobot robot, String dialog, String name) {
        TextInputControl field =
                (TextInputControl) node(robot, dialog + "-names", Node.class).lookup(".text-input");
        robot.interact(() -> field.setText(name));
    }

    private static void apply(FxRobot robot, String dialog) {
        Button button = node(robot, dialog + "-apply", Button.class);
        robot.interact(button::fire);
    }

    @Test
    void anEventIsCarriedAlongTheTimelineInOneEditOnlyWithCtrlHeld(FxRobot robot) {
        robot.interact(
                () -> window.store().send(new Intent.ShowWindow(new TimeWindow(19_600, 19_800))));
        OpenedWindow.painted();
        SceneStack timeline = node(robot, "timeline-events", SceneStack.class);
        Point2D at = in(timeline, OpenedWindow.drawn(robot, "timeline-events", "summit"));
        double tenDays = 10 * (timeline.getWidth() - 168) / 200;
        Mouse mouse = Mouse.over(robot, timeline);

        mouse.drag(at.getX(), at.getY(), at.getX() + 8, at.getY());
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
        robot.interact(
                () -> window.store().send(new Intent.ShowWindow(new TimeWindow(19_600, 19_800))));
        OpenedWindow.painted();

        Mouse held = mouse.holding(KeyCode.CONTROL);
        held.drag(at.getX(), at.getY(), at.getX() + tenDays, at.getY());
        until(() -> event("summit").when().text().compareTo("2023-09-20") > 0);
        assertThat(event("summit").when().text()).isBetween("2023-09-22", "2023-09-24");
        assertThat(event("summit").places()).containsExactly("cosmodrome");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
        assertThat(window.store().canUndo()).isFalse();
    }

    @Test
    void anEventIsCarriedToAPlaceThereIs(FxRobot robot) {
        window.look(robot, new LatLon(53, 90), 2.6);
        Node map = node(robot, "map", Node.class);
        ViewPoint from = window.at(new LatLon(51.884, 128.334));
        ViewPoint to = window.at(new LatLon(55.752, 37.6178));
        Mouse.over(robot, map)
                .holding(KeyCode.CONTROL)
                .drag(from.x(), from.y(), to.x() + 3, to.y() - 3);
        until(() -> event("summit").places().equals(List.of("moscow")));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void anEventIsCarriedToANewPlaceInOneEdit(FxRobot robot) {
        window.look(robot, new LatLon(53, 90), 2.6);
        Node map = node(robot, "map", Node.class);
        ViewPoint from = window.at(new LatLon(51.884, 128.334));
        ViewPoint to = window.at(new LatLon(60, 90));
        Mouse.over(robot, map).holding(KeyCode.CONTROL).drag(from.x(), from.y(), to.x(), to.y());
        name(robot, "place", "Taiga");
        apply(robot, "place");
        until(() -> event("summit").places().equals(List.of("taiga")));
        LatLon made = project().catalogue().place("taiga").position();
        assertThat(made.lat()).isCloseTo(60, org.assertj.core.data.Offset.offset(0.5));
        assertThat(made.lon()).isCloseTo(90, org.assertj.core.data.Offset.offset(0.5));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void aRouteIsDrawnFromPlaceToPlaceItsPointMovedAndTakenBack(FxRobot robot) {
        window.look(robot, new LatLon(42.5, 131.3), 7);
        Node map = node(robot, "map", Node.class);
        robot.type(KeyCode.R);
        Label words = node(robot, "map-tool-words", Label.class);
        assertThat(words.isVisible()).isTrue();
        Mouse mouse = Mouse.over(robot, map);
        ViewPoint rajin = window.at(new LatLon(42.234, 130.293));
        ViewPoint sea = window.at(new LatLon(42, 131));
        ViewPoint dunai = window.at(new LatLon(42.874, 132.372));
        mouse.click(rajin.x() + 2, rajin.y());
        mouse.click(sea.x(), sea.y());
        mouse.click(dunai.x(), dunai.y() + 2);
        mouse.click(sea.x(), sea.y() + 60);
        OpenedWindow.painted();
        robot.type(KeyCode.BACK_SPACE);
        OpenedWindow.painted();
        mouse.drag(sea.x(), sea.y(), sea.x() + 20, sea.y() + 20);
        robot.type(KeyCode.ENTER);
        assertThat(words.isVisible()).isFalse();
        name(robot, "route", "By sea");
        apply(robot, "route");
        until(() -> project().catalogue().routes().containsKey("by-sea"));
        Route route = project().catalogue().route("by-sea");
        assertThat(route.legs()).hasSize(1);
        assertThat(route.legs().getFirst().from()).isEqualTo("rajin");
        assertThat(route.legs().getFirst().to()).isEqualTo("dunai");
        List<LatLon> line = route.legs().getFirst().waypoints();
        assertThat(line).hasSize(3);
        assertThat(line.getFirst()).isEqualTo(new LatLon(42.234, 130.293));
        assertThat(line.get(1).lon()).isGreaterThan(131.05);
        assertThat(line.get(1).lat()).isLessThan(41.98);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void escapeLaysTheToolDownAndLeavesAllAsItWas(FxRobot robot) {
        window.look(robot, new LatLon(42.5, 131.3), 7);
        robot.type(KeyCode.R);
        Mouse mouse = Mouse.over(robot, node(robot, "map", Node.class));
        mouse.click(200, 100);
        mouse.click(300, 150);
        robot.type(KeyCode.ESCAPE);
        assertThat(node(robot, "map-tool-words", Label.class).isVisible()).isFalse();
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void aPlaceInUseIsNotDeletedAndSaysByWhat(FxRobot robot) {
        robot.type(KeyCode.E);
        Node list = node(robot, "catalogue-list", Node.class);
        robot.interact(list::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.SPACE, KeyCode.DELETE);
        assertThat(node(robot, "message-words", Label.class).getText())
                .isEqualTo("Angara carries containers\nRajin to Dunai by sea");
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    private Leg leg() {
        return project().routes().getFirst().legs().getFirst();
    }

    private static void editFirstRoute(FxRobot robot) {
        robot.type(KeyCode.E);
        ComboBox<?> kind = node(robot, "catalogue-kind", ComboBox.class);
        robot.interact(() -> kind.getSelectionModel().select(1));
        Node list = node(robot, "catalogue-list", Node.class);
        robot.interact(list::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.SPACE, KeyCode.F2);
    }

    @Test
    void aLegDrawnOntoAnotherPlaceLeadsThereAndOffAllPlacesNowhere(FxRobot robot) {
        window.look(robot, new LatLon(42.5, 131.3), 7);
        editFirstRoute(robot);
        Button draw = node(robot, "leg-draw", Button.class);
        robot.interact(draw::fire);
        window.look(robot, new LatLon(47, 131), 4);
        ViewPoint dunai = window.at(new LatLon(42.874, 132.372));
        ViewPoint vostochny = window.at(new LatLon(51.884, 128.334));
        Mouse mouse = Mouse.over(robot, node(robot, "map", Node.class));
        mouse.drag(dunai.x(), dunai.y(), vostochny.x() + 2, vostochny.y());
        OpenedWindow.painted();
        window.look(robot, new LatLon(42.2, 130.3), 9);
        ViewPoint rajin = window.at(new LatLon(42.234, 130.293));
        mouse.drag(rajin.x(), rajin.y(), rajin.x() - 80, rajin.y());
        OpenedWindow.painted();
        robot.type(KeyCode.ENTER);
        apply(robot, "route");
        until(() -> !project().equals(SampleProject.PROJECT));
        assertThat(leg().from()).isNull();
        assertThat(leg().to()).isEqualTo("cosmodrome");
        assertThat(leg().waypoints().getLast()).isEqualTo(new LatLon(51.884, 128.334));
    }

    @Test
    void aLegIsMadeByKeysAloneFromPlaceToPlace(FxRobot robot) {
        editFirstRoute(robot);
        Button add = node(robot, "route-legs-add", Button.class);
        robot.interact(add::requestFocus);
        robot.type(KeyCode.SPACE);
        FormFields.write(robot, "route-dialog", "Duna");
        robot.type(KeyCode.ENTER, KeyCode.TAB);
        FormFields.write(robot, "route-dialog", "Mosc");
        robot.type(KeyCode.ENTER);
        apply(robot, "route");
        until(() -> project().routes().getFirst().legs().size() == 2);
        Leg leg = project().routes().getFirst().legs().getLast();
        assertThat(leg.from()).isEqualTo("dunai");
        assertThat(leg.to()).isEqualTo("moscow");
        assertThat(leg.waypoints())
                .containsExactly(new LatLon(42.874, 132.372), new LatLon(55.752, 37.6178));
    }

    @Test
    void aLegIsBentAlongTheGreatCircleOrIsAsItWasDrawnInOneEdit(FxRobot robot) {
        editFirstRoute(robot);
        Button bend = node(robot, "leg-bend", Button.class);
        robot.interact(bend::fire);
        assertThat(bend.getText()).isEqualTo("As drawn");
        robot.interact(bend::fire);
        assertThat(bend.getText()).isEqualTo("Great circle");
        robot.interact(bend::fire);
        apply(robot, "route");
        until(() -> !project().equals(SampleProject.PROJECT));
        List<LatLon> drawn =
                SampleProject.PROJECT.routes().getFirst().legs().getFirst().waypoints();
        assertThat(leg().waypoints())
                .hasSizeGreaterThan(drawn.size())
                .startsWith(drawn.getFirst())
                .endsWith(drawn.getLast());
        robot.interact(window.store()::undo);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void aPlacePickedForALegLeadsItsLineThere(FxRobot robot) {
        editFirstRoute(robot);
        TextField to =
                (TextField)
                        List.copyOf(
                                        node(robot, "route-legs-1", Node.class)
                                                .lookupAll(".pick > .text-field"))
                                .getLast();
        FormFields.pick(robot, to, "Mosc");
        apply(robot, "route");
        until(() -> !project().equals(SampleProject.PROJECT));
        assertThat(leg().to()).isEqualTo("moscow");
        assertThat(leg().waypoints())
                .containsExactly(
                        new LatLon(42.234, 130.293),
                        new LatLon(42.1, 130.45),
                        new LatLon(55.752, 37.6178));
    }

    @Test
    void aLegIsBentOnTheMapWhileItsFormStepsAside(FxRobot robot) {
        window.look(robot, new LatLon(42.5, 131.3), 7);
        editFirstRoute(robot);
        Button draw = node(robot, "leg-draw", Button.class);
        robot.interact(draw::fire);
        assertThat(draw.getScene().getWindow().isShowing()).isFalse();
        window.look(robot, new LatLon(42.5, 131.3), 7);
        ViewPoint middle = window.at(new LatLon(42.1, 130.45));
        Mouse.over(robot, node(robot, "map", Node.class))
                .drag(middle.x(), middle.y(), middle.x() + 10, middle.y() + 40);
        robot.type(KeyCode.ENTER);
        assertThat(draw.getScene().getWindow().isShowing()).isTrue();
        apply(robot, "route");
        until(() -> !project().equals(SampleProject.PROJECT));
        assertThat(leg().from()).isEqualTo("rajin");
        assertThat(leg().to()).isEqualTo("dunai");
        List<LatLon> line = leg().waypoints();
        assertThat(line).hasSize(3);
        assertThat(line.getFirst()).isEqualTo(new LatLon(42.234, 130.293));
        assertThat(line.get(1).lat()).isLessThan(42);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(project()).isEqualTo(SampleProject.PROJECT);
    }

    @Test
    void anEventBeginsWhereTheTimelineWasAskedBesideEvents(FxRobot robot) {
        robot.interact(
                () -> window.store().send(new Intent.ShowWindow(new TimeWindow(19_600, 19_800))));
        OpenedWindow.painted();
        SceneStack timeline = node(robot, "timeline-events", SceneStack.class);
        double x = timeline.getWidth() - 10;
        Point2D screen = timeline.localToScreen(x, 60);
        robot.interact(() ->
                javafx.event.Event.fireEvent(
                        timeline,
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                x,
                                60,
                                screen.getX(),
                                screen.getY(),
                                false,
                                new PickResult(timeline, x, 60))));
        ContextMenu menu =
                robot.robotContext().getWindowFinder().listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> menu.getItems().getFirst().fire());
        assertThat(node(robot, "event-when", TextInputControl.class).getText())
                .isEqualTo("2024-03-15");
    }

    @Test
    void aDoubleClickEndsALineAndAPointIsMadeBetweenTwo(FxRobot robot) {
        window.look(robot, new LatLon(42.5, 131.3), 7);
        robot.type(KeyCode.R);
        Mouse mouse = Mouse.over(robot, node(robot, "map", Node.class));
        mouse.click(150, 80);
        OpenedWindow.painted();
        mouse.click(350, 80);
        OpenedWindow.painted();
        mouse.click(250, 80);
        OpenedWindow.painted();
        mouse.drag(250, 80, 250, 160);
        OpenedWindow.painted();
        mouse.click(400, 140);
        OpenedWindow.painted();
        mouse.doubleClick(400, 140);
        name(robot, "route", "Bent");
        apply(robot, "route");
        until(() -> project().catalogue().routes().containsKey("bent"));
        List<LatLon> line = project().catalogue().route("bent").legs().getFirst().waypoints();
        assertThat(line).hasSize(4);
        assertThat(line.get(1).lat()).isLessThan(line.get(0).lat());
        assertThat(line.get(2).lat()).isGreaterThan(line.get(1).lat());
    }
}
