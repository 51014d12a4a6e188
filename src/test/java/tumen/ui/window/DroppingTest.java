package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.exporting.BriefingPack;
import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.ExportOptions;
import tumen.exporting.PngFormat;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.model.StoredView;
import tumen.progress.Progress;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Steps dragged onto each other's places, and files dropped on the window.
@ExtendWith(ApplicationExtension.class)
class DroppingTest {
    private static final Briefing BRIEFING =
            Briefing.empty("b", "Packed")
                    .withSteps(List.of(Step.of("s", "The summit", StoredView.OPENING)));

    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    /// The board of a drag stands in for the clipboard until the drag ends, which the headless
    /// platform never tells.
    @AfterEach
    void endTheDrag() throws ReflectiveOperationException {
        Method release =
                Class.forName("com.sun.javafx.tk.quantum.QuantumClipboard")
                        .getDeclaredMethod("releaseCurrentDragboard");
        release.setAccessible(true);
        release.invoke(null);
    }

    private List<Step> steps() {
        return window.document().briefing().orElseThrow().steps();
    }

    /// Drops something on a node; whether the node took it. The headless platform carries nothing:
    /// it lends a board when a drag begins, which is empty again before it would have to.
    private static boolean dropped(
            FxRobot robot, Node source, ClipboardContent content, Node target) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        EventHandler<MouseEvent> begins =
                event -> {
                    Dragboard board = source.startDragAndDrop(TransferMode.ANY);
                    board.setContent(content);
                    DragEvent drop = drop(board, source, target);
                    board.clear();
                    event.consume();
                    taken.complete(drop.isDropCompleted());
                };
        Scene scene = source.getScene();
        scene.addEventFilter(MouseEvent.DRAG_DETECTED, begins);
        robot.moveTo(source).press(MouseButton.PRIMARY).moveBy(20, 0).moveBy(10, 0);
        until(taken::isDone);
        robot.release(MouseButton.PRIMARY);
        scene.removeEventFilter(MouseEvent.DRAG_DETECTED, begins);
        return taken.join();
    }

    private static DragEvent drop(Dragboard board, Node source, Node target) {
        DragEvent event =
                new DragEvent(
                        source,
                        target,
                        DragEvent.DRAG_DROPPED,
                        board,
                        5,
                        5,
                        5,
                        5,
                        TransferMode.COPY,
                        source,
                        target,
                        null);
        Event.fireEvent(target, event);
        return event;
    }

    private static ClipboardContent files(Path... files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(Stream.of(files).map(Path::toFile).toList());
        return content;
    }

    private static ClipboardContent words(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    @Test
    void aStepDroppedOntoAnothersPlaceStandsThereAndAnUndoPutsItBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        List<Step> before = steps();
        Node first = node(robot, "step-1", Node.class);
        Node third = node(robot, "step-3", Node.class);
        assertThat(dropped(robot, first, words("0"), third)).isTrue();
        assertThat(steps().subList(0, 3))
                .as("amid a part it becomes one of it")
                .containsExactly(
                        before.get(1), before.get(2), before.get(0).withPart(before.get(2).part()));
        assertThat(dropped(robot, node(robot, "step-3", Node.class), words("2"), header(robot)))
                .as("a step is dropped on steps only")
                .isFalse();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> steps().equals(before));
    }

    private static Node header(FxRobot robot) {
        return node(robot, "menu", Node.class);
    }

    @Test
    void aPackDroppedOnTheWindowIsOpened(FxRobot robot) throws IOException {
        Project packed = SampleProject.PROJECT.withBriefings(List.of(BRIEFING));
        Path pack = folder.resolve("talk.tumenz");
        BriefingPack.write(
                SnapshotPicture.load(),
                Document.of(packed, null),
                BRIEFING,
                pack,
                Progress.UNWATCHED);
        assertThat(dropped(robot, header(robot), files(pack), header(robot))).isTrue();
        until(() -> window.document().project().title().equals("Sample"));
        assertThat(window.document().file()).as("a pack has no home").isNull();
        assertThat(steps()).isEqualTo(BRIEFING.steps());
    }

    @Test
    void aPictureDroppedOnTheWindowBringsItsViewBack(FxRobot robot) throws IOException {
        AppState state = window.store().state();
        AppState seen =
                state.withView(state.view().withSelection(List.of("2023-09-13-kim-putin-summit")));
        Export export =
                new Export(
                        SnapshotPicture.load(), seen, ExportOptions.of(SnapshotOptions.of(seen)));
        Path picture = folder.resolve("view.png");
        ExportFile.write(new PngFormat(), export, picture, false, Progress.UNWATCHED);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no picture");
        assertThat(dropped(robot, header(robot), files(notes, picture), header(robot))).isTrue();
        until(() -> window.store().state().view().selection().equals(seen.view().selection()));
        assertThat(node(robot, "notice", Label.class).getText()).isEqualTo("The view of view.png");
    }

    @Test
    void whatIsNoFileIsNotTaken(FxRobot robot) {
        assertThat(dropped(robot, header(robot), words("a.tumenz"), header(robot))).isFalse();
    }
}
