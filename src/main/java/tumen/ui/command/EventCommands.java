package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.Intent;

import java.util.List;

/// Commands about which events are found and selected.
final class EventCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of("events.search", Topic.EVENTS, Desk::focusSearch)
                            .key(KeyCode.F, SHORTCUT_DOWN)
                            .key(KeyCode.SLASH)
                            .icon(Feather.SEARCH),
                    Command.sending("events.inView", Topic.EVENTS, new Intent.ToggleInView())
                            .key(KeyCode.V)
                            .icon(Feather.CROP),
                    Command.sending("events.next", Topic.EVENTS, new Intent.SelectNeighbour(1))
                            .in(Scope.TIMELINE)
                            .key(KeyCode.RIGHT),
                    Command.sending("events.previous", Topic.EVENTS, new Intent.SelectNeighbour(-1))
                            .in(Scope.TIMELINE)
                            .key(KeyCode.LEFT),
                    lane("events.laneBelow", 1).key(KeyCode.DOWN),
                    lane("events.laneAbove", -1).key(KeyCode.UP),
                    Command.sending("events.first", Topic.EVENTS, new Intent.SelectEnd(false))
                            .key(KeyCode.HOME),
                    Command.sending("events.last", Topic.EVENTS, new Intent.SelectEnd(true))
                            .key(KeyCode.END),
                    Command.of("events.menu", Topic.EVENTS, Desk::showSelectionMenu)
                            .key(KeyCode.CONTEXT_MENU)
                            .key(KeyCode.F10, SHIFT_DOWN)
                            .when(state -> !state.view().selection().isEmpty()),
                    Command.sending("events.reset", Topic.EVENTS, new Intent.Reset())
                            .icon(Feather.ROTATE_CCW));

    private EventCommands() {}

    private static Command lane(String id, int step) {
        return Command.sendingOf(
                        id, Topic.EVENTS, state -> new Intent.Select(LaneStep.from(state, step)))
                .in(Scope.TIMELINE);
    }
}
