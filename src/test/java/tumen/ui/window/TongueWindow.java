package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.fire;
import static tumen.ui.window.OpenedWindow.choose;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import tumen.state.Intent;
import tumen.storage.ProjectWriter;
import tumen.storage.ShippedDataset;
import tumen.words.Tongue;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/// The window in a tongue: no text of its own is cut, in no pane, drawer or dialog.
@ExtendWith(ApplicationExtension.class)
abstract class TongueWindow {
    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    private static final String SUMMIT = "2023-09-13-kim-putin-summit";

    /// The commands that open dialogs, and what is there once they hold all they will.
    static final Map<String, String> DIALOGS =
            Map.ofEntries(
                    Map.entry("help.keys", "keys"),
                    Map.entry("help.about", "about"),
                    Map.entry("file.export", "picture"),
                    Map.entry("file.problems", "problems"),
                    Map.entry("edit.newEvent", "event-dialog"),
                    Map.entry("edit.event", "event-dialog"),
                    Map.entry("edit.project", "project-dialog"),
                    Map.entry("briefing.editStep", "step-dialog"),
                    Map.entry("briefing.settings", "briefing-dialog"),
                    Map.entry("briefing.levels", "levels-dialog"),
                    Map.entry("briefing.check", "room-network"));

    private final Tongue tongue;
    private final String count;

    /// `count` says that all 97 events are shown.
    TongueWindow(Tongue tongue, String count) {
        this.tongue = tongue;
        this.count = count;
    }

    /// To be called from the start of a test.
    final void open(Stage stage) {
        Words.speak(tongue);
        window.show(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Tongue.ENGLISH);
    }

    @Test
    void nothingIsCutInTheWindowAndItsDrawer(FxRobot robot) {
        assertThat(node(robot, "count", Label.class).getText()).isEqualTo(count);
        assertThat(WholeTexts.cut(robot)).isEmpty();
        robot.interact(() -> window.store().send(new Intent.Select(List.of(SUMMIT))));
        for (KeyCode page : List.of(KeyCode.K, KeyCode.T, KeyCode.S)) {
            robot.type(page);
            painted();
            assertThat(WholeTexts.cut(robot)).as("after " + page).isEmpty();
        }
        robot.press(KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT);
        painted();
        assertThat(WholeTexts.cut(robot)).as("comparing").isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        painted();
        assertThat(WholeTexts.cut(robot)).as("steps").isEmpty();
    }

    @Test
    void nothingIsCutInTheDialogs(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of(SUMMIT))));
        for (Map.Entry<String, String> dialog : DIALOGS.entrySet()) {
            choose(robot, dialog.getKey());
            node(robot, dialog.getValue(), Node.class);
            painted();
            assertThat(WholeTexts.cut(robot)).as(dialog.getKey()).isEmpty();
            close(robot);
        }
    }

    @Test
    void nothingIsCutInTheFormsOfWhatEventsReferTo(FxRobot robot) {
        robot.type(KeyCode.E);
        ComboBox<?> kinds = node(robot, "catalogue-kind", ComboBox.class);
        ListView<?> list = node(robot, "catalogue-list", ListView.class);
        for (Object kind : List.copyOf(kinds.getItems())) {
            robot.interact(() -> kinds.getSelectionModel().select(kinds.getItems().indexOf(kind)));
            painted();
            fire(robot, "catalogue-new");
            painted();
            assertThat(WholeTexts.cut(robot)).as("new " + kind).isEmpty();
            close(robot);
            if (!list.getItems().isEmpty()) {
                robot.interact(list::requestFocus);
                robot.type(KeyCode.HOME, KeyCode.SPACE, KeyCode.F2);
                painted();
                assertThat(WholeTexts.cut(robot)).as("a " + kind).isEmpty();
                close(robot);
            }
        }
    }

    @Test
    void nothingIsCutInTheFormOfAClaimNorInThePartsOfAnEvents(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.Select(List.of(SUMMIT))));
        choose(robot, "edit.event");
        fire(robot, "event-links-add");
        fire(robot, "event-disputes-add");
        fire(robot, "event-claims-add");
        node(robot, "claim-dialog", Node.class);
        painted();
        assertThat(WholeTexts.cut(robot)).isEmpty();
    }

    @Test
    void nothingIsCutWhereAFileWasChangedByOthers(FxRobot robot) throws IOException {
        Path file = window.home().resolve("shared.tumen.json");
        ProjectWriter.write(ShippedDataset.project(), file);
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
        Path theirs = window.home().resolve("theirs.tumen.json");
        ProjectWriter.write(ShippedDataset.project().withTitle("Theirs"), theirs);
        Files.move(theirs, file, StandardCopyOption.ATOMIC_MOVE);
        node(robot, "disk-changed", Node.class);
        painted();
        assertThat(WholeTexts.cut(robot)).as("changed").isEmpty();
        fire(robot, "disk-later");
        Files.writeString(theirs, "{}");
        Files.move(theirs, file, StandardCopyOption.ATOMIC_MOVE);
        node(robot, "message-words", Node.class);
        painted();
        assertThat(WholeTexts.cut(robot)).as("unreadable").isEmpty();
    }

    @Test
    void aFormSaysWhatItNeedsInTheTongue(FxRobot robot) {
        choose(robot, "edit.newEvent");
        assertThat(node(robot, "event-wrong", Label.class).getText())
                .endsWith(": " + Words.of("edit.needed"));
        assertThat(WholeTexts.cut(robot)).isEmpty();
    }

    @Test
    void whatIsWrongWithAFileIsSaidInTheTongue(FxRobot robot) throws IOException {
        Path broken = Files.writeString(window.home().resolve("broken.tumen.json"), "{} {}");
        window.open(robot, broken);
        node(robot, "problems-list", Node.class);
        painted();
        assertThat(robot.lookup(".problem-message").<Label>queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(Words.of("fault.trailing", "}"));
        assertThat(WholeTexts.cut(robot)).isEmpty();
    }

    static void close(FxRobot robot) {
        robot.interact(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(open -> ((Stage) open).getOwner() != null)
                        .forEach(Window::hide));
    }
}
