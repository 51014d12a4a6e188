package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.SampleProject;

/// The values of a facet are listed anew when one is chosen.
@ExtendWith(ApplicationExtension.class)
class FacetFocusTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facet-actor-angara", "facet-actor-angara-without"})
    void theFocusStaysWhereItWas(String id, FxRobot robot) {
        Button value = node(robot, id, Button.class);
        robot.interact(value::requestFocus);
        robot.interact(value::fire);
        painted();
        Button anew = node(robot, id, Button.class);
        assertThat(anew).isNotSameAs(value);
        assertThat(anew.isFocused()).isTrue();
    }
}
