package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import tumen.state.Intent;
import tumen.state.StoredViews;
import tumen.ui.drawer.DrawerPage;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Commands about views kept in the file and views as text.
final class KeptViewCommands {
    private static final int NUMBERED = 9;

    static final List<Command> ROWS =
            Stream.concat(
                            Stream.of(
                                    Command.of(
                                                    "view.kept",
                                                    Topic.VIEW,
                                                    desk -> desk.toggleDrawer(DrawerPage.VIEWS))
                                            .key(KeyCode.DIGIT0, SHORTCUT_DOWN, SHIFT_DOWN),
                                    Command.of("view.copy", Topic.VIEW, Desk::copyView)
                                            .key(KeyCode.L, SHORTCUT_DOWN),
                                    Command.of("view.paste", Topic.VIEW, Desk::pasteView)
                                            .key(KeyCode.V, SHORTCUT_DOWN)),
                            IntStream.rangeClosed(1, NUMBERED).mapToObj(KeptViewCommands::show))
                    .toList();

    private KeptViewCommands() {}

    private static Command show(int number) {
        return Command.of(
                        "view.kept" + number, Topic.VIEW, desk -> desk.travel(shown(desk, number)))
                .when(state -> state.document().project().views().size() >= number)
                .key(KeyCode.valueOf("DIGIT" + number), SHORTCUT_DOWN);
    }

    private static Intent shown(Desk desk, int number) {
        var state = desk.store().state();
        var view = state.document().project().views().get(number - 1).view();
        return new Intent.ShowView(StoredViews.shown(state, view).view());
    }
}
