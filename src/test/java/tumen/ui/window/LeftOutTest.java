package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.SampleProject;

import java.util.stream.Stream;

/// What is left out says so by a line through its name.
@ExtendWith(ApplicationExtension.class)
class LeftOutTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "type-shipment, type-shipment",
        "facet-actor-angara, facet-actor-angara-without",
    })
    void isStruckThroughAndNotVeiled(String row, String leavingOut, FxRobot robot) {
        assertThat(name(robot, row).isStrikethrough()).isFalse();
        robot.interact(node(robot, leavingOut, Button.class)::fire);
        painted();
        Text name = name(robot, row);
        assertThat(name.isStrikethrough()).isTrue();
        assertThat(Stream.iterate((Node) name, node -> node != null, Node::getParent))
                .allMatch(node -> node.getOpacity() == 1);
    }

    private static Text name(FxRobot robot, String row) {
        return (Text) node(robot, row, Button.class).lookup(".type-name .text");
    }
}
