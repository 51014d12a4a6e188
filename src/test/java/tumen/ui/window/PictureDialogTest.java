package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

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

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {
    private static final int LIGHT_PAPER = 0xFFFFFFFF;

    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        node(robot, "picture-export", Button.class);
    }

    private static void chooseCustom(FxRobot robot, String width, String height) {
        ChoiceBox<?> size = node(robot, "picture-size", ChoiceBox.class);
        TextField widthField = node(robot, "picture-width", TextField.class);
        TextField heightField = node(robot, "picture-height", TextField.class);
        robot.interact(() -> {
            size.getSelectionModel().selectLast();
            widthField.setText(width);
            heightField.setText(height);
        });
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(node(robot, id, Button.class)::fire);
    }

    @Test
    void exportsAPictureOfTheAskedSizeThatCanBeReadBackAndOpened(FxRobot robot) throws IOException {
        open(robot);
        chooseCustom(robot, "800", "640");
        window.files().answer(folder.resolve("story"));
        fire(robot, "picture-export");
        Hyperlink shown = node(robot, "picture-open", Hyperlink.class);

        Path file = folder.resolve("story.png");
        assertThat(window.files().suggested()).isEqualTo("sample.png");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(640);
        assertThat(picture.getRGB(1, 1)).isEqualTo(LIGHT_PAPER);

        Hyperlink shownFolder = node(robot, "picture-folder", Hyperlink.class);
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
        node(robot, "picture-open", Hyperlink.class);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
    }

    @Test
    void aSizeThatIsNoneIsSaidInPlaceAndCannotBeExported(FxRobot robot) {
        open(robot);
        chooseCustom(robot, "100", "900");
        Label problem = node(robot, "picture-size-problem", Label.class);
        assertThat(problem.getText()).isEqualTo("Each side must be 320 to 8192 pixels.");
        assertThat(problem.isVisible()).isTrue();
        assertThat(node(robot, "picture-export", Button.class).isDisabled()).isTrue();

        chooseCustom(robot, "1000", "900");
        assertThat(problem.isVisible()).isFalse();
        assertThat(node(robot, "picture-export", Button.class).isDisabled()).isFalse();
    }

    @Test
    void thePreviewShowsTheWholePageInItsProportions(FxRobot robot) {
        open(robot);
        chooseCustom(robot, "2000", "1000");
        ImageView preview = node(robot, "picture-preview-image", ImageView.class);
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
        Label notice = node(robot, "notice", Label.class);
        until(() -> notice.getText().equals("Picture copied, 640×480 pixels"));
        Image copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000, () -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(640);
        assertThat(copied.getHeight()).isEqualTo(480);
    }
}
