package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.model.SampleProject;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {
    private static final int LIGHT_PAPER = 0xFFFFFFFF;

    @TempDir private Path folder;

    private OpenedWindow window;

    @Start
    void start(Stage stage) {
        window = new OpenedWindow(stage, SampleProject.PROJECT);
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        node(robot, "picture-export");
    }

    private static void chooseCustom(FxRobot robot, String width, String height) {
        ChoiceBox<Optional<?>> size = node(robot, "picture-size");
        TextField widthField = node(robot, "picture-width");
        TextField heightField = node(robot, "picture-height");
        robot.interact(() -> {
            size.setValue(Optional.empty());
            widthField.setText(width);
            heightField.setText(height);
        });
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(((Button) node(robot, id))::fire);
    }

    @Test
    void exportsAPictureOfTheAskedSizeThatCanBeReadBackAndOpened(FxRobot robot) throws IOException {
        open(robot);
        chooseCustom(robot, "800", "640");
        window.files().answer(folder.resolve("story"));
        fire(robot, "picture-export");
        Hyperlink shown = node(robot, "picture-open");

        Path file = folder.resolve("story.png");
        assertThat(window.files().suggested()).isEqualTo("sample.png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(640);
        assertThat(picture.getRGB(1, 1)).isEqualTo(LIGHT_PAPER);

        Hyperlink shownFolder = node(robot, "picture-folder");
        robot.interact(() -> {
            shown.fire();
            shownFolder.fire();
        });
        assertThat(window.shown())
                .containsExactly(file.toUri().toString(), folder.toUri().toString());
    }

    @Test
    void aPictureThatIsThereIsKeptUnlessTheUserGivesItUp(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("story.png"), "precious");
        window.files().answer(file);
        open(robot);
        chooseCustom(robot, "400", "400");
        fire(robot, "picture-export");
        fire(robot, "message-no");
        assertThat(file).hasContent("precious");

        fire(robot, "picture-export");
        fire(robot, "message-yes");
        node(robot, "picture-open");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
    }

    @Test
    void aSizeThatIsNoneIsSaidInPlaceAndCannotBeExported(FxRobot robot) {
        open(robot);
        chooseCustom(robot, "100", "900");
        Label problem = node(robot, "picture-size-problem");
        assertThat(problem.getText()).isEqualTo("Each side must be 320 to 8192 pixels.");
        assertThat(problem.isVisible()).isTrue();
        assertThat(((Node) node(robot, "picture-export")).isDisabled()).isTrue();

        chooseCustom(robot, "1000", "900");
        assertThat(problem.isVisible()).isFalse();
        assertThat(((Node) node(robot, "picture-export")).isDisabled()).isFalse();
    }

    @Test
    void thePreviewShowsTheWholePageInItsProportions(FxRobot robot) {
        open(robot);
        chooseCustom(robot, "2000", "1000");
        ImageView preview = node(robot, "picture-preview-image");
        until(() -> {
            Image image = preview.getImage();
            return image != null && Math.abs(image.getWidth() / image.getHeight() - 2) < 0.02;
        });
        assertThat(preview.getImage().getPixelReader().getArgb(1, 1)).isEqualTo(LIGHT_PAPER);
    }

    @Test
    void copiesThePictureAsItWasChosenLast(FxRobot robot) {
        open(robot);
        chooseCustom(robot, "640", "480");
        fire(robot, "picture-close");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C)
                .release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        Label notice = node(robot, "notice");
        until(() -> notice.getText().equals("Picture copied, 640×480 pixels"));
        Image copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000, () -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(640);
        assertThat(copied.getHeight()).isEqualTo(480);
    }
}
