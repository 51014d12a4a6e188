package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands about the document and pictures of it.
final class FileCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("file.open", "Open…", Topic.FILE, Desk::openFile)
                            .key(KeyCode.O, SHORTCUT_DOWN)
                            .icon(Feather.FOLDER),
                    Command.of("file.close", "Close", Topic.FILE, Desk::close)
                            .key(KeyCode.Q, SHORTCUT_DOWN));

    private FileCommands() {}
}
