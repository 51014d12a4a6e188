package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Briefing;
import tumen.model.Extra;
import tumen.model.Project;
import tumen.model.Release;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.state.ViewLink;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A briefing that must not leave at its release level, in the export dialog.
@ExtendWith(ApplicationExtension.class)
class ExportGuardTest {
    private static final String WHY =
            """
            The briefing is released to public and must not leave as it is:
            • step 1 “Leaders meet” is about “Leaders meet”, which is labelled own, above public
            • step 2 “Once more” is about “Leaders meet”, which is labelled own, above public\
            """;

    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(released());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static Project released() {
        Release release =
                new Release(
                        List.of("public", "own"),
                        List.of(),
                        new TreeMap<>(Map.of("summit", "own")),
                        new TreeMap<>(),
                        Extra.NONE);
        List<Step> steps =
                List.of(
                        Step.of("one", "Leaders meet", ViewLink.read("select=summit")),
                        Step.of("two", "Once more", ViewLink.read("select=summit")));
        Briefing briefing =
                Briefing.empty("main", "How it came out").withRelease("public").withSteps(steps);
        return SampleProject.PROJECT.withRelease(release).withBriefings(List.of(briefing));
    }

    @Test
    void isRefusedWithAListOfWhyBeforeAndWhenItIsExportedAndNoFileIsLeft(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        ChoiceBox<?> format = node(robot, "picture-format", ChoiceBox.class);
        robot.interact(() -> format.getSelectionModel().select(3));
        Label preview = node(robot, "picture-preview-words", Label.class);
        until(() -> preview.getText().endsWith(WHY));
        window.files().answer(folder.resolve("talk"));
        robot.interact(node(robot, "picture-export", Button.class)::fire);
        assertThat(node(robot, "message-words", Label.class).getText()).isEqualTo(WHY);
        assertThat(folder).isEmptyDirectory();
    }
}
