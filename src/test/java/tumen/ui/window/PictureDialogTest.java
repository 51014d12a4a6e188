package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.exporting.ExportFormat;
import tumen.model.Briefing;
import tumen.model.SampleProject;
import tumen.model.Step;
import tumen.state.ViewLink;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class PictureDialogTest {
    private static final int LIGHT_PAPER = 0xFFFFFFFF;

    @TempDir private Path folder;

    private static final Briefing BRIEFING =
            Briefing.empty("main", "How it came out")
                    .withSteps(
                            List.of(
                                    Step.of(
                                            "one",
                                            "Leaders meet",
                                            ViewLink.read("time=2023-09-01/2023-12-31"))));

    private final OpenedWindow window =
            new OpenedWindow(SampleProject.PROJECT.withBriefings(List.of(BRIEFING)));

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
        assertThat(window.files().suggested()).hasToString("sample.png");
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
    void enterExportsAtOnceAndAgainAfterThat(FxRobot robot) {
        open(robot);
        Button export = node(robot, "picture-export", Button.class);
        until(export::isFocused);
        window.files().answer(folder.resolve("first"));
        robot.type(KeyCode.ENTER);
        node(robot, "picture-open", Hyperlink.class);
        until(() -> export.isFocused() && export.isDefaultButton());
        window.files().answer(folder.resolve("second"));
        robot.type(KeyCode.ENTER);
        until(() -> Files.exists(folder.resolve("second.png")));
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

    private static void choose(FxRobot robot, String format) {
        ChoiceBox<?> formats = node(robot, "picture-format", ChoiceBox.class);
        robot.interact(() ->
                formats.getSelectionModel()
                        .select(
                                formats.getItems().stream()
                                        .map(ExportFormat.class::cast)
                                        .map(ExportFormat::name)
                                        .toList()
                                        .indexOf(format)));
    }

    private static boolean isShown(FxRobot robot, String id) {
        Node field = robot.lookup((Node node) -> id.equals(node.getId())).query();
        return Stream.iterate(field, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    @Test
    void asksOnlyWhatTheFormatCanUse(FxRobot robot) {
        open(robot);
        assertThat(isShown(robot, "picture-title")).isTrue();
        assertThat(isShown(robot, "picture-view")).isTrue();
        choose(robot, "GIF");
        assertThat(isShown(robot, "picture-seconds")).isTrue();
        assertThat(isShown(robot, "picture-view")).isFalse();
        choose(robot, "CSV");
        assertThat(isShown(robot, "picture-title")).isFalse();
        assertThat(isShown(robot, "picture-seconds")).isFalse();
        assertThat(node(robot, "picture-copy", Button.class).isDisabled()).isTrue();
        assertThat(node(robot, "picture-export", Button.class).isDisabled()).isFalse();
    }

    @Test
    void everyFieldStandsInARowOfItsOwn(FxRobot robot) {
        open(robot);
        robot.interact(() -> {});
        List<String> fields =
                List.of(
                        "picture-format",
                        "picture-subject",
                        "picture-title",
                        "picture-size",
                        "picture-theme",
                        "picture-panes",
                        "picture-marking",
                        "picture-view");
        until(() ->
                fields.stream()
                                .map(id -> node(robot, id, Node.class))
                                .map(field -> field.localToScene(0, 0).getY())
                                .distinct()
                                .count()
                        == fields.size());
    }

    @Test
    void aBriefingIsOfferedToPowerPointAndWrittenSlideBySlide(FxRobot robot) throws IOException {
        open(robot);
        choose(robot, "PowerPoint");
        assertThat(node(robot, "picture-title", TextField.class).isDisabled()).isTrue();
        window.files().answer(folder.resolve("talk"));
        fire(robot, "picture-export");
        node(robot, "picture-open", Hyperlink.class);
        assertThat(window.files().suggested()).hasToString("how-it-came-out.pptx");
        try (var stream = Files.newInputStream(folder.resolve("talk.pptx"));
                var show = new XMLSlideShow(stream)) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("Leaders meet");
        }
    }

    @Test
    void givingUpLeavesNoHalfFile(FxRobot robot) throws IOException {
        open(robot);
        chooseCustom(robot, "640", "480");
        choose(robot, "PNG frames");
        Spinner<?> seconds = node(robot, "picture-seconds", Spinner.class);
        robot.interact(() -> seconds.getEditor().setText("600"));
        robot.interact(seconds::commitValue);
        window.files().answer(folder.resolve("long"));
        fire(robot, "picture-export");
        fire(robot, "picture-cancel");
        Button export = node(robot, "picture-export", Button.class);
        until(() -> !export.isDisabled());
        assertThat(folder).isEmptyDirectory();
    }
}
