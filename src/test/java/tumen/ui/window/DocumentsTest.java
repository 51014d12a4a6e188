package tumen.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import static tumen.ui.window.OpenedWindow.node;
import static tumen.ui.window.OpenedWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import tumen.exporting.Export;
import tumen.exporting.ExportFile;
import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.PngFormat;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.model.Briefing;
import tumen.model.Project;
import tumen.model.SampleProject;
import tumen.progress.Progress;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.StepChoice;
import tumen.storage.ProjectReader;
import tumen.storage.ProjectWriter;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

@ExtendWith(ApplicationExtension.class)
class DocumentsTest {
    @TempDir private Path folder;

    private final OpenedWindow window = new OpenedWindow(SampleProject.PROJECT);

    @Start
    void start(Stage stage) {
        window.show(stage);
    }

    private static String sample() {
        return new String(ProjectWriter.bytes(SampleProject.PROJECT), StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aBrokenFileListsItsProblemsAndLeavesTheOldDocumentOpen(FxRobot robot) throws IOException {
        Path broken =
                file(
                        "broken.tumen.json",
                        sample().replace("\"2023-12-20\"", "\"2023-13\"")
                                .replaceFirst("\"summary\"", "\"sumary\""));
        window.open(robot, broken);
        ListView<?> list = node(robot, "problems-list", ListView.class);
        assertThat(list.getItems().getFirst().toString())
                .contains("error: events[")
                .contains("\"2023-13\" is not an EDTF date");
        assertThat(list.getItems().getLast().toString()).contains("warning:").contains("sumary");
        assertThat(list.lookupAll(".font-icon"))
                .extracting(icon -> ((Text) icon).getFill())
                .contains(Color.web("#FF7B72"), Color.web("#FFB454"));
        Label heading = node(robot, "problems-heading", Label.class);
        assertThat(heading.getText()).isEqualTo("broken.tumen.json was not opened");
        assertThat(window.document().project()).isSameAs(SampleProject.PROJECT);
        assertThat(node(robot, "title", Label.class).getText()).isEqualTo("Sample");

        robot.interact(node(robot, "problems-copy", Button.class)::fire);
        String copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        30_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("\"2023-13\" is not an EDTF date");
    }

    @Test
    void savedAndOpenedAgainIsTheSameWithUnknownFieldsKept(FxRobot robot) throws IOException {
        Path original =
                file(
                        "original.tumen.json",
                        sample().replaceFirst(
                                        "\"title\"",
                                        "\"x-mood\": [1, {\"deep\": null}],\n\"title\""));
        window.open(robot, original);
        until(() -> original.equals(window.document().file()));
        Path copy = folder.resolve("copy");
        window.files().answer(copy);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S)
                .release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        Path written = folder.resolve("copy.tumen.json");
        until(() -> written.equals(window.document().file()));
        assertThat(window.files().suggested()).isEqualTo(original);
        assertThat(written).content().contains("\"x-mood\": [1, {").contains("\"deep\": null");
        assertThat(ProjectReader.read(written))
                .isEqualTo(new ReadResult.Accepted(window.document().project(), List.of()));
    }

    @Test
    void savingTheExampleAsksForAFileAndSuggestsItsTitle(FxRobot robot) {
        Path file = folder.resolve("mine.tumen.json");
        window.files().answer(file);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> file.equals(window.document().file()));
        assertThat(window.files().suggested()).hasToString("sample.tumen.json");
        assertThat(file).hasBinaryContent(ProjectWriter.bytes(SampleProject.PROJECT));
        assertThat(node(robot, "notice", Label.class).getText()).isEqualTo("Saved mine.tumen.json");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTheUserSaysSo(FxRobot robot) throws IOException {
        Path precious = file("precious.tumen.json", "precious");
        window.files().answer(precious);
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        robot.interact(node(robot, "message-no", Button.class)::fire);
        assertThat(precious).hasContent("precious");
        assertThat(window.document().file()).isNull();

        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        robot.interact(node(robot, "message-yes", Button.class)::fire);
        until(() -> precious.equals(window.document().file()));
        assertThat(precious).hasBinaryContent(ProjectWriter.bytes(SampleProject.PROJECT));
    }

    @Test
    void aFolderThatVanishedIsToldAndTheDocumentStaysOpen(FxRobot robot) {
        window.files().answer(folder.resolve("gone").resolve("a.tumen.json"));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        Label words = node(robot, "message-words", Label.class);
        assertThat(words.getText()).contains("there is no folder " + folder.resolve("gone"));
        assertThat(window.document().project()).isSameAs(SampleProject.PROJECT);
        assertThat(window.document().file()).isNull();
    }

    @Test
    void warningsOfAnOpenFileAreCountedInTheHeaderAndListedWhenAsked(FxRobot robot)
            throws IOException {
        Path file =
                file(
                        "odd.tumen.json",
                        sample().replaceFirst("\"title\"", "\"titel\": 1, \"title\""));
        window.open(robot, file);
        until(() -> file.equals(window.document().file()));
        Hyperlink warnings = node(robot, "warnings", Hyperlink.class);
        assertThat(warnings.getText()).isEqualTo("1 warning");
        robot.interact(warnings::fire);
        ListView<?> list = node(robot, "problems-list", ListView.class);
        assertThat(list.getItems()).hasSize(1);
        assertThat(list.getItems().getFirst().toString()).contains("warning: titel:");
    }

    /// Edits the document in the window whose stage is returned.
    private Window edit(FxRobot robot) {
        robot.interact(() ->
                window.store()
                        .send(
                                new Intent.EditBriefings(
                                        List.of(Briefing.empty("talk", "Talk")),
                                        StepChoice.FIRST)));
        return stage(robot);
    }

    private static Window stage(FxRobot robot) {
        return node(robot, "main-window", Node.class).getScene().getWindow();
    }

    @Test
    void closingWithEditsAsksAndCancellingStays(FxRobot robot) {
        Window stage = edit(robot);
        assertThat(window.document().modified()).isTrue();
        assertThat(node(robot, "subtitle", Label.class).getText()).startsWith("Not saved · ");
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        robot.interact(node(robot, "message-no", Button.class)::fire);
        assertThat(stage.isShowing()).isTrue();
        assertThat(window.document().modified()).isTrue();
    }

    @Test
    void closingWithEditsSavesThemFirstWhenTheUserSaysSo(FxRobot robot) {
        Window stage = edit(robot);
        Path file = folder.resolve("talk.tumen.json");
        window.files().answer(file);
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        robot.interact(node(robot, "message-save", Button.class)::fire);
        until(() -> !stage.isShowing());
        assertThat(file).content().contains("\"talk\"");
    }

    @Test
    void closingWithEditsDropsThemWhenTheUserSaysSo(FxRobot robot) {
        Window stage = edit(robot);
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        robot.interact(node(robot, "message-drop", Button.class)::fire);
        until(() -> !stage.isShowing());
    }

    @Test
    void anEditTakenBackIsNoEdit(FxRobot robot) {
        edit(robot);
        robot.interact(window.store()::undo);
        assertThat(window.document().modified()).isFalse();
        assertThat(node(robot, "subtitle", Label.class).getText()).doesNotContain("Not saved");
    }

    @Test
    void closingWithoutEditsAsksNothing(FxRobot robot) {
        Window stage = stage(robot);
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        until(() -> !stage.isShowing());
    }

    @Test
    void openingAnotherFileWithEditsAsksFirstAndStaysWhenTheSaveIsRefused(FxRobot robot)
            throws IOException {
        Path home = file("home.tumen.json", sample());
        window.open(robot, home);
        until(() -> home.equals(window.document().file()));
        edit(robot);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r--r--r--"));
        window.open(robot, file("other.tumen.json", sample().replace("Sample", "Other")));
        robot.interact(node(robot, "message-save", Button.class)::fire);
        Label words = node(robot, "message-words", Label.class);
        until(() -> words.isVisible());
        assertThat(robot.lookup("#message-words").queryAs(Label.class).getText())
                .contains("the file is read-only");
        assertThat(window.document().file()).isEqualTo(home);
        assertThat(window.document().modified()).isTrue();
        assertThat(home).hasContent(sample());
    }

    @Test
    void aRefusedFileAtTheStartShowsTheExampleBehindTheList(FxRobot robot) throws IOException {
        robot.interact(
                () -> window.store().send(new Intent.Open(Document.of(Project.EMPTY, null))));
        window.open(robot, file("broken.tumen.json", "{}"));
        node(robot, "problems-list", ListView.class);
        until(() -> window.document().project().events().size() == 97);
    }

    @Test
    void theFirstProjectAmongDroppedFilesIsTaken() {
        assertThat(
                        FileDrop.openable(
                                List.of(
                                        Path.of("photo.png"),
                                        Path.of("a.tumen.json"),
                                        Path.of("b.tumen.json"))))
                .contains(Path.of("a.tumen.json"));
        assertThat(FileDrop.openable(List.of(Path.of("photo.jpg"), Path.of("notes.txt"))))
                .isEmpty();
        assertThat(FileDrop.openable(List.of(Path.of("notes.txt"), Path.of("view.PNG"))))
                .contains(Path.of("view.PNG"));
    }

    @Test
    void aPictureBringsItsViewBackOrSaysWhatChangedSince(FxRobot robot) throws IOException {
        Path picture = exported(robot);
        robot.interact(() -> window.store().send(new Intent.Select(List.of("sailings"))));
        window.open(robot, picture);
        until(() -> window.store().state().view().selection().equals(List.of("summit")));
        assertThat(node(robot, "notice", Label.class).getText()).isEqualTo("The view of x.png");

        robot.interact(() ->
                window.store()
                        .send(
                                new Intent.Open(
                                        Document.of(
                                                SampleProject.PROJECT.withEvents(
                                                        SampleProject.PROJECT
                                                                .events()
                                                                .subList(0, 2)),
                                                null))));
        window.open(robot, picture);
        assertThat(node(robot, "message-words", Label.class).getText())
                .isEqualTo("1 event is gone since: summit.");
    }

    @Test
    void aPictureThatRemembersNothingSaysSo(FxRobot robot) throws IOException {
        window.open(robot, file("plain.png", "no picture at all"));
        assertThat(node(robot, "message-words", Label.class).getText())
                .contains("plain.png remembers no view");
    }

    /// A picture of the window with the summit selected.
    private Path exported(FxRobot robot) throws IOException {
        robot.interact(() -> window.store().send(new Intent.Select(List.of("summit"))));
        AppState state = window.store().state();
        Export export =
                new Export(
                        SnapshotPicture.load(),
                        state,
                        ExportOptions.of(
                                SnapshotOptions.of(state).withSize(PictureSize.custom(400, 400))));
        Path picture = folder.resolve("x.png");
        ExportFile.write(new PngFormat(), export, picture, false, Progress.UNWATCHED);
        return picture;
    }
}
