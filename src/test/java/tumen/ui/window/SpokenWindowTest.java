package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.FormFields.press;
import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.state.Intent;
import tumen.storage.ProjectWriter;
import tumen.storage.ShippedDataset;
import tumen.ui.command.Command;
import tumen.ui.command.Commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a screen reader finds in the window.
@ExtendWith(ApplicationExtension.class)
class SpokenWindowTest {
    /// The commands of buttons that have an id of their own.
    private static final Map<String, String> COMMANDS =
            Map.of("menu", "help.menu", "known-on", "time.knownOn", "warnings", "file.problems");

    private final OpenedWindow window = new OpenedWindow(ShippedDataset.project());

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    @Test
    void theSelectedEventIsWhereTheFocusIsInBothViews(FxRobot robot) {
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        painted();
        for (String view : List.of("timeline", "map")) {
            Node pane = node(robot, view, Node.class);
            assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
            Node item = (Node) pane.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertThat(item.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
            assertThat(item.getAccessibleText())
                    .isEqualTo(
                            "Summit: Kim and Putin hold a rare summit, 13 September 2023,"
                                    + " Vostochny Cosmodrome, selected");
        }
    }

    @Test
    void everyControlSaysWhatItIs(FxRobot robot) {
        for (KeyCode page : List.of(KeyCode.K, KeyCode.T, KeyCode.S)) {
            robot.type(page);
            painted();
            assertThat(WholeTexts.mute(robot)).as("after " + page).isEmpty();
        }
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        node(robot, "picture-export", Node.class);
        assertThat(WholeTexts.mute(robot)).as("export").isEmpty();
    }

    @Test
    void everyControlOfADialogSaysWhatItIs(FxRobot robot) {
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        List<String> mute = new ArrayList<>();
        TongueWindow.DIALOGS.forEach((command, id) -> {
            OpenedWindow.choose(robot, command);
            node(robot, id, Node.class);
            painted();
            mute.addAll(WholeTexts.mute(robot));
            TongueWindow.close(robot);
        });
        assertThat(mute).isEmpty();
    }

    @Test
    void everyControlOfTheFormsOfWhatEventsReferToSaysWhatItIs(FxRobot robot) {
        robot.type(KeyCode.E);
        ComboBox<?> kinds = node(robot, "catalogue-kind", ComboBox.class);
        for (int kind = 0; kind < kinds.getItems().size(); kind++) {
            int at = kind;
            robot.interact(() -> kinds.getSelectionModel().select(at));
            FormFields.fire(robot, "catalogue-new");
            painted();
            assertThat(WholeTexts.mute(robot)).as("new " + kinds.getValue()).isEmpty();
            TongueWindow.close(robot);
        }
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(node(robot, id, ButtonBase.class)::fire);
    }

    @Test
    void everyControlOfEveryPageBelowAndOfTheStepsSaysWhatItIs(FxRobot robot) {
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        robot.type(KeyCode.T);
        press(robot, KeyCode.CONTROL, KeyCode.B);
        for (String page :
                List.of("table", "compare", "sources", "views", "catalogue", "changes")) {
            fire(robot, "drawer-" + page);
            painted();
            assertThat(WholeTexts.mute(robot)).as(page).isEmpty();
        }
    }

    @Test
    void everyControlOfTheRowsOfAnEventsFormSaysWhatItIs(FxRobot robot) {
        robot.interact(() ->
                window.store().send(new Intent.Select(List.of("2023-09-13-kim-putin-summit"))));
        OpenedWindow.choose(robot, "edit.event");
        for (String rows : List.of("links", "quantities", "disputes", "claims")) {
            fire(robot, "event-" + rows + "-add");
            painted();
            assertThat(WholeTexts.mute(robot)).as(rows).isEmpty();
        }
    }

    @Test
    void everyControlOfATalkAndItsConsoleSaysWhatItIs(FxRobot robot) {
        robot.type(KeyCode.F5);
        robot.type(KeyCode.C);
        node(robot, "console", Node.class);
        painted();
        assertThat(WholeTexts.mute(robot)).isEmpty();
    }

    @Test
    void everyControlOfAQuestionSaysWhatItIs(FxRobot robot) throws IOException {
        Path file = window.home().resolve("shared.tumen.json");
        ProjectWriter.write(ShippedDataset.project(), file);
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
        ProjectWriter.write(ShippedDataset.project().withTitle("Theirs"), file);
        node(robot, "disk-changed", Node.class);
        painted();
        assertThat(WholeTexts.mute(robot)).as("changed on disk").isEmpty();
        fire(robot, "disk-later");
        Files.writeString(file, "{}");
        node(robot, "message-words", Node.class);
        assertThat(WholeTexts.mute(robot)).as("a message").isEmpty();
    }

    /// Buttons that never take the focus away from a view are commands, which keys and the menu
    /// give too; or their key stands beside them.
    @Test
    void everythingCanBeDoneByKeys(FxRobot robot) {
        robot.type(KeyCode.K);
        painted();
        assertThat(WholeTexts.withoutFocus(robot))
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(Commands.ALL)
                                .extracting(Command::id)
                                .contains(COMMANDS.getOrDefault(id, id)));
    }
}
