package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands that explain.
final class HelpCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("help.keys", "Keys", Topic.HELP, Desk::showKeys)
                            .key(KeyCode.F1)
                            .key(KeyCode.SLASH, SHIFT_DOWN)
                            .icon(Feather.HELP_CIRCLE),
                    Command.of("help.menu", "Open the menu", Topic.HELP, Desk::showMenu)
                            .key(KeyCode.F10),
                    Command.of("help.about", "About Tumen", Topic.HELP, Desk::showAbout)
                            .icon(Feather.INFO));

    private HelpCommands() {}
}
