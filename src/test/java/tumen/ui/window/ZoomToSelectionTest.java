package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.geo.Inset;
import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.Place;
import tumen.state.AppState;
import tumen.state.Intent;
import tumen.storage.ShippedDataset;

import java.util.List;
import java.util.stream.Stream;

/// What is zoomed to is seen: nothing that lies over the map hides it.
@ExtendWith(ApplicationExtension.class)
class ZoomToSelectionTest {
    /// Half of a symbol.
    private static final double SIGN = 9;

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void noPlaceOfAnyEventComesToStandUnderAButtonOrTheCredits(FxRobot robot) {
        until(() -> !window.store().state().layout().overMap().equals(Inset.NONE));
        List<Bounds> over =
                Stream.of(".zoom-buttons", "#play-controls", "#credits")
                        .map(query -> robot.lookup(query).queryAs(Node.class).getBoundsInParent())
                        .toList();
        robot.interact(() -> {
            for (Event event : window.document().project().events()) {
                window.store().send(new Intent.Select(List.of(event.id())));
                window.store().send(new Intent.ZoomToSelection());
                assertThat(places(event))
                        .as(event.id())
                        .allSatisfy(at -> assertThat(over).noneMatch(box -> hides(box, at)));
            }
        });
    }

    @Test
    void theChipsOfAFilterAreLeftFreeToo(FxRobot robot) {
        double before = window.store().state().layout().overMap().top();
        robot.interact(() -> window.store().send(new Intent.OnlyType("summit")));
        until(() -> window.store().state().layout().overMap().top() > before);
        double chips = node(robot, "chip-0", Node.class).getBoundsInParent().getMaxY();
        assertThat(window.store().state().layout().overMap().top()).isEqualTo(chips);
        robot.clickOn("#chips-clear");
        until(() -> window.store().state().layout().overMap().top() == before);
    }

    private List<ViewPoint> places(Event event) {
        AppState state = window.store().state();
        ViewSize size = state.layout().map();
        return event.places().stream()
                .map(state.index().catalogue()::place)
                .map(Place::position)
                .map(position -> state.view().camera().toView(position, size))
                .toList();
    }

    private static boolean hides(Bounds box, ViewPoint sign) {
        return box.intersects(sign.x() - SIGN, sign.y() - SIGN, 2 * SIGN, 2 * SIGN);
    }
}
