package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.painted;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import tumen.model.Briefing;
import tumen.model.SampleProject;
import tumen.settings.KeptSettings;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.state.Store;
import tumen.storage.ProjectWriter;
import tumen.words.Tongue;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Another tongue while the window is open.
@ExtendWith(ApplicationExtension.class)
class TongueChangeTest {
    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);
    private final Path file = window.home().resolve("shared.tumen.json");
    private Optional<Stage> stage = Optional.empty();

    @Start
    void start(Stage shown) {
        stage = Optional.of(shown);
        window.show(shown);
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Tongue.ENGLISH);
    }

    private Store store() {
        return ((MainWindow) stage.orElseThrow().getScene().getRoot()).store();
    }

    private static void speak(FxRobot robot, Tongue tongue) {
        MenuButton menu = node(robot, "menu", MenuButton.class);
        robot.interact(menu::show);
        Menu view = (Menu) named(menu.getItems(), "menu-view");
        robot.interact(view::show);
        Menu tongues = (Menu) named(view.getItems(), "view.words");
        robot.interact(tongues::show);
        MenuItem item =
                tongues.getItems().stream()
                        .filter(each -> each.getText().endsWith(tongue.ownName()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(menu::hide);
        robot.interact(item::fire);
        painted();
    }

    private static MenuItem named(List<MenuItem> items, String id) {
        return items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void theWindowSpeaksItAtOnceAndEverythingElseStays(FxRobot robot) throws IOException {
        ProjectWriter.write(SampleProject.PROJECT, file);
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
        robot.interact(() -> {
            store().send(new Intent.Select(List.of("summit")));
            store().send(
                            new Intent.EditBriefings(
                                    List.of(Briefing.empty("talk", "Talk")), StepChoice.FIRST));
        });
        robot.type(KeyCode.S);
        double width = stage.orElseThrow().getWidth();

        speak(robot, Tongue.RUSSIAN);

        assertThat(node(robot, "count", Label.class).getText()).isEqualTo("Событий: 3 из 3");
        assertThat(robot.lookup("#sources-pane").tryQuery()).isPresent();
        assertThat(stage.orElseThrow().getTitle()).startsWith("• Sample");
        assertThat(stage.orElseThrow().getWidth()).isEqualTo(width);
        assertThat(store().state().view().selection()).containsExactly("summit");
        assertThat(store().state().document().file()).isEqualTo(file);
        assertThat(store().canUndo()).isTrue();
        robot.interact(() -> store().undo());
        assertThat(store().state().document().modified()).isFalse();
        assertThat(new KeptSettings(window.home().resolve("settings")).now().tongue())
                .contains(Tongue.RUSSIAN);
    }

    @Test
    void whatOthersDoToTheFileIsStillNoticed(FxRobot robot) throws IOException {
        ProjectWriter.write(SampleProject.PROJECT, file);
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
        speak(robot, Tongue.KOREAN);
        speak(robot, Tongue.ENGLISH);
        ProjectWriter.write(SampleProject.PROJECT.withTitle("Theirs"), file);
        node(robot, "disk-later", Node.class);
        assertThat(node(robot, "changes-list", Node.class).isVisible()).isTrue();
    }
}
