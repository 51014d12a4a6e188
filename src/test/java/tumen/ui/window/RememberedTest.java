package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.SampleProject;
import tumen.settings.DrawerLayout;
import tumen.settings.KeptSettings;
import tumen.settings.PaneLayout;
import tumen.settings.Settings;
import tumen.state.Intent;
import tumen.state.Look;
import tumen.storage.ProjectWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class RememberedTest {
    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    /// The user's filters are wide, the details put away.
    @Start
    void start(Stage stage) throws IOException {
        Path settings = Files.createDirectories(window.home().resolve("settings"));
        Files.writeString(
                settings.resolve("settings.properties"),
                "settings.version=1\npanes=300 352 0.5 false\ndrawer=sources 0.4\n");
        window.show(stage);
    }

    private Settings kept() {
        return new KeptSettings(window.home().resolve("settings")).now();
    }

    private static void close(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
    }

    @Test
    void theWindowIsSharedOutAsItWasLeft(FxRobot robot) {
        assertThat(node(robot, "type-panel", Node.class).getBoundsInParent().getWidth())
                .isBetween(298.0, 302.0);
        assertThat(robot.lookup("#details-pane").tryQuery()).isEmpty();
        close(robot);
        until(() -> kept().window().isPresent());
        PaneLayout panes = kept().panes().orElseThrow();
        assertThat(panes.filters()).isBetween(298.0, 302.0);
        assertThat(panes.map()).isBetween(0.49, 0.51);
        assertThat(panes.detailsShown()).isFalse();
        assertThat(kept().look()).isEmpty();
    }

    @Test
    void theDrawerIsOpenAtThePageAndAsHighAsItWasLeft(FxRobot robot) {
        SplitPane drawer = (SplitPane) node(robot, "drawer", Node.class).getParent().getParent();
        assertThat(robot.lookup("#sources-pane").tryQuery()).isPresent();
        assertThat(drawer.getDividerPositions()[0]).isBetween(0.37, 0.43);
        assertThat(node(robot, "map", Node.class).isFocused()).isTrue();
        robot.interact(() -> drawer.setDividerPositions(0.6));
        close(robot);
        until(() -> kept().window().isPresent());
        DrawerLayout kept = kept().drawer().orElseThrow();
        assertThat(kept.page()).contains("sources");
        assertThat(kept.map()).isBetween(0.57, 0.63);
    }

    @Test
    void aLookThatWasChangedIsThereTheNextTime(FxRobot robot) {
        robot.interact(() -> window.store().send(new Intent.ShowLook(Look.LIGHT)));
        close(robot);
        until(() -> kept().look().isPresent());
        assertThat(kept().look()).contains(Look.LIGHT);
    }

    @Test
    void filesOpenedBeforeAreOfferedTheLastFirst(FxRobot robot) throws IOException {
        Path one = folder.resolve("one.tumen.json");
        Path two = folder.resolve("two.tumen.json");
        ProjectWriter.write(SampleProject.PROJECT.withTitle("One"), one);
        ProjectWriter.write(SampleProject.PROJECT.withTitle("Two"), two);
        window.open(robot, one);
        until(() -> one.equals(window.document().file()));
        window.open(robot, two);
        until(() -> two.equals(window.document().file()));

        Menu recent = recent(robot);
        assertThat(recent.getItems())
                .extracting(item -> item.getText().split(" — ")[0])
                .containsExactly("two.tumen.json", "one.tumen.json");
        robot.interact(recent.getItems().getLast()::fire);
        until(() -> one.equals(window.document().file()));
        until(() -> kept().recent().getFirst().equals(one));
    }

    private static Menu recent(FxRobot robot) {
        MenuButton menu = node(robot, "menu", MenuButton.class);
        robot.interact(menu::show);
        Menu file = named(menu.getItems(), "menu-file");
        robot.interact(file::show);
        Menu recent = named(file.getItems(), "file.recent");
        robot.interact(menu::hide);
        return recent;
    }

    private static Menu named(List<MenuItem> items, String id) {
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
