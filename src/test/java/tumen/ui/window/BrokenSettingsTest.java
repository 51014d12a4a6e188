package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.SampleProject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@ExtendWith(ApplicationExtension.class)
class BrokenSettingsTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);
    private final Path settings = window.home().resolve("settings");

    @Start
    void start(Stage stage) throws IOException {
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("settings.properties"), "panes=\u0007?");
        window.show(stage);
    }

    @Test
    void brokenSettingsAreSaidOnceAndTheWindowOpensAsAtTheFirstStart(FxRobot robot) {
        Label notice = node(robot, "notice", Label.class);
        assertThat(notice.getText())
                .isEqualTo(
                        "The settings could not be read; they are set aside as "
                                + settings.resolve("settings.broken.properties"));
        assertThat(notice.isVisible()).isTrue();
        assertThat(node(robot, "type-panel", Node.class).getBoundsInParent().getWidth())
                .isBetween(246.0, 250.0);
    }
}
