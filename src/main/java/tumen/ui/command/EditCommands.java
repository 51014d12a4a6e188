package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands about edits of the document.
final class EditCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("edit.undo", Topic.EDIT, desk -> desk.store().undo())
                            .key(KeyCode.Z, SHORTCUT_DOWN)
                            .icon(Feather.CORNER_UP_LEFT),
                    Command.of("edit.redo", Topic.EDIT, desk -> desk.store().redo())
                            .key(KeyCode.Y, SHORTCUT_DOWN)
                            .key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)
                            .icon(Feather.CORNER_UP_RIGHT));

    private EditCommands() {}
}
