package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.AppState;
import tumen.ui.drawer.DrawerPage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Commands about edits of the document.
final class EditCommands {
    /// Also in the menu of selected events.
    static final List<Command> OF_SELECTION =
            List.of(
                    selected("edit.event", Editor::editEvent).key(KeyCode.F2).icon(Feather.EDIT_2),
                    selected("edit.duplicate", Editor::duplicateEvent)
                            .key(KeyCode.D, SHORTCUT_DOWN)
                            .icon(Feather.COPY),
                    selected("edit.delete", Editor::deleteEvents)
                            .key(KeyCode.DELETE)
                            .icon(Feather.TRASH_2));

    static final List<Command> ROWS =
            Stream.of(undoing(), making(), OF_SELECTION.stream()).flatMap(each -> each).toList();

    private EditCommands() {}

    private static Stream<Command> undoing() {
        return Stream.of(
                Command.of("edit.undo", Topic.EDIT, desk -> desk.editor().undo())
                        .key(KeyCode.Z, SHORTCUT_DOWN)
                        .icon(Feather.CORNER_UP_LEFT),
                Command.of("edit.redo", Topic.EDIT, desk -> desk.editor().redo())
                        .key(KeyCode.Y, SHORTCUT_DOWN)
                        .key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)
                        .icon(Feather.CORNER_UP_RIGHT));
    }

    private static Stream<Command> making() {
        return Stream.of(
                of("edit.newEvent", Editor::newEvent).key(KeyCode.N).icon(Feather.PLUS),
                of("edit.newPlace", Editor::newPlace).key(KeyCode.P).icon(Feather.MAP_PIN),
                of("edit.newRoute", Editor::newRoute).key(KeyCode.R).icon(Feather.TRENDING_UP),
                Command.of(
                                "edit.catalogue",
                                Topic.EDIT,
                                desk -> desk.toggleDrawer(DrawerPage.CATALOGUE))
                        .key(KeyCode.E)
                        .icon(Feather.BOOK),
                of("edit.project", Editor::editProject).icon(Feather.TYPE));
    }

    private static Command of(String id, Consumer<Editor> action) {
        return Command.of(id, Topic.EDIT, desk -> action.accept(desk.editor()));
    }

    private static Command selected(String id, Consumer<Editor> action) {
        return of(id, action).when(EditCommands::anySelected);
    }

    private static boolean anySelected(AppState state) {
        return !state.selected().isEmpty();
    }
}
