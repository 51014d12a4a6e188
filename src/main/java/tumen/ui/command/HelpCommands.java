package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands that explain, and one that watches the app at work.
final class HelpCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("help.keys", Topic.HELP, Desk::showKeys)
                            .key(KeyCode.F1)
                            .key(KeyCode.SLASH, SHIFT_DOWN)
                            .icon(Feather.HELP_CIRCLE),
                    Command.of("help.menu", Topic.HELP, Desk::showMenu).key(KeyCode.F10),
                    Command.of("help.about", Topic.HELP, Desk::showAbout).icon(Feather.INFO),
                    Command.of("help.frames", Topic.WATCHING, Desk::toggleFrameFigures)
                            .key(KeyCode.F12, SHORTCUT_DOWN, SHIFT_DOWN));

    private HelpCommands() {}
}
