package tumen.ui.command;

import java.util.List;
import java.util.stream.Stream;

/// The one table of commands: menus, buttons, key handling and the list of keys are made from it. A
/// new command is one row in the list of its topic.
public final class Commands {
    /// Every command, menu by menu in the order of the menus.
    public static final List<Command> ALL =
            Stream.of(
                            FileCommands.ROWS,
                            EditCommands.ROWS,
                            EventCommands.ROWS,
                            SelectionCommands.ROWS,
                            TimeCommands.ROWS,
                            MapCommands.ROWS,
                            TypeCommands.ROWS,
                            ViewCommands.ROWS,
                            KeptViewCommands.ROWS,
                            BriefingCommands.ROWS,
                            HelpCommands.ROWS)
                    .flatMap(List::stream)
                    .toList();

    private Commands() {}

    /// The command of this id; throws `IllegalArgumentException` if there is none.
    public static Command of(String id) {
        return ALL.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such command: " + id));
    }
}
