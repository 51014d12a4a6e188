package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands about the document and pictures of it.
final class FileCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("file.new", Topic.FILE, desk -> desk.editor().newProject())
                            .key(KeyCode.N, SHORTCUT_DOWN)
                            .icon(Feather.FILE_PLUS),
                    Command.of("file.open", Topic.FILE, Desk::openFile)
                            .key(KeyCode.O, SHORTCUT_DOWN)
                            .icon(Feather.FOLDER),
                    Command.offering("file.recent", Topic.FILE, RecentFiles::offers)
                            .icon(Feather.CLOCK),
                    Command.of("file.save", Topic.FILE, Desk::save)
                            .key(KeyCode.S, SHORTCUT_DOWN)
                            .icon(Feather.SAVE),
                    Command.of("file.saveAs", Topic.FILE, Desk::saveAs)
                            .key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN),
                    Command.of("file.compare", Topic.FILE, Desk::compareWithFile)
                            .key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)
                            .icon(Feather.GIT_COMMIT),
                    Command.of("file.export", Topic.FILE, Desk::exportPicture)
                            .key(KeyCode.E, SHORTCUT_DOWN)
                            .icon(Feather.SHARE),
                    Command.of("file.copyPicture", Topic.FILE, Desk::copyPicture)
                            .key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)
                            .icon(Feather.COPY),
                    Command.of("file.problems", Topic.FILE, Desk::showProblems)
                            .when(state -> state.document().file() != null)
                            .icon(Feather.ALERT_TRIANGLE),
                    Command.of("file.close", Topic.FILE, Desk::close)
                            .key(KeyCode.Q, SHORTCUT_DOWN));

    private FileCommands() {}
}
