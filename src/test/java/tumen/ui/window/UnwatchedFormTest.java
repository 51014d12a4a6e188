package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fill;
import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.FormFields.note;
import static tumen.ui.window.FormFields.press;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Extra;
import tumen.model.SampleProject;
import tumen.model.Unwatched;
import tumen.scene.Mark;
import tumen.state.Intent;
import tumen.storage.ReadResult;
import tumen.time.Edtf;
import tumen.time.TimeWindow;
import tumen.ui.SceneStack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Times in which nobody was watching, in a form of their own.
@ExtendWith(ApplicationExtension.class)
class UnwatchedFormTest {
    private static final Unwatched CLOUDS =
            new Unwatched(
                    "satellite imagery", Edtf.parse("2023-10/2023-11"), "Clouds.", Extra.NONE);

    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private List<Unwatched> times() {
        return window.document().project().unwatched();
    }

    private static void list(FxRobot robot) {
        robot.type(KeyCode.E);
        ComboBox<?> kind = node(robot, "catalogue-kind", ComboBox.class);
        robot.interact(kind::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(kind.getValue()).hasToString("Times not watched");
    }

    private static Stream<Mark> all(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark ->
                        mark instanceof Mark.Group group ? all(group.marks()) : Stream.of(mark));
    }

    private static List<String> labels(FxRobot robot) {
        SceneStack timeline = node(robot, "timeline-events", SceneStack.class);
        return all(timeline.content().marks())
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void aTimeNotWatchedIsAddedChangedAndDeletedEachInOneEdit(FxRobot robot) {
        robot.interact(
                () -> window.store().send(new Intent.ShowWindow(new TimeWindow(19_600, 19_800))));
        list(robot);
        fire(robot, "catalogue-new");
        assertThat(node(robot, "unwatched-when", TextField.class).getText())
                .isEqualTo("2023-08-31/2024-03-18");
        fill(robot, "unwatched-when", "2023-10/2023-13");
        assertThat(note(robot, "unwatched-when-note")).contains("month must be 01-12");
        fill(robot, "unwatched-when", "2023-10/2023-11");
        assertThat(note(robot, "unwatched-when-note")).startsWith("October – November 2023");
        assertThat(note(robot, "unwatched-wrong")).isEqualTo("Not watching: needed");
        fill(robot, "unwatched-kind", "satellite imagery");
        fill(robot, "unwatched-note", "Clouds.");
        fire(robot, "unwatched-apply");
        until(() -> !times().isEmpty());
        assertThat(times()).containsExactly(CLOUDS);
        until(() -> labels(robot).contains("no satellite imagery"));

        ListView<?> list = node(robot, "catalogue-list", ListView.class);
        until(() -> list.getSelectionModel().getSelectedIndex() == 0);
        robot.interact(list::requestFocus);
        robot.type(KeyCode.F2);
        fill(robot, "unwatched-kind", "ship tracking");
        fire(robot, "unwatched-apply");
        until(() -> times().size() == 1 && times().getFirst().kind().equals("ship tracking"));
        assertThat(times().getFirst().note()).isEqualTo("Clouds.");

        robot.interact(list::requestFocus);
        robot.type(KeyCode.DELETE);
        until(() -> times().isEmpty());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(times()).containsExactly(CLOUDS);
        saveAndTakeBack(robot);
    }

    private void saveAndTakeBack(FxRobot robot) {
        assertThat(window.saved(robot, folder.resolve("story.tumen.json")))
                .isEqualTo(new ReadResult.Accepted(window.document().project(), List.of()));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.document().project()).isEqualTo(SampleProject.PROJECT);
    }
}
