package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.about.Credit;
import tumen.about.Credits;
import tumen.about.Version;
import tumen.model.SampleProject;

import java.util.List;

@ExtendWith(ApplicationExtension.class)
class AboutBoxTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void theHelpMenuSaysWhichVersionThisIsAndWhatItOwes(FxRobot robot) {
        OpenedWindow.choose(robot, "help.about");

        assertThat(node(robot, "about-version", Label.class).getText())
                .isEqualTo("Tumen " + Version.number());
        assertThat(node(robot, "about-licence", Label.class).getText())
                .contains("GNU General Public License, version 3 or later");
        ScrollPane credits = node(robot, "about-credits", ScrollPane.class);
        List<Hyperlink> links =
                robot
                        .from(credits.getContent())
                        .lookup(".hyperlink")
                        .queryAllAs(Hyperlink.class)
                        .stream()
                        .toList();
        assertThat(links)
                .extracting(Hyperlink::getText)
                .containsExactlyElementsOf(Credits.ALL.stream().map(Credit::name).toList());

        robot.interact(links.getFirst()::fire);
        assertThat(window.shown()).containsExactly("https://www.naturalearthdata.com");
    }
}
