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
                    Command.of("events.search", "Search", Topic.EVENTS, Desk::focusSearch)
                            .key(KeyCode.F, SHORTCUT_DOWN)
                            .key(KeyCode.SLASH)
                            .icon(Feather.SEARCH),
                    Command.sending(
                                    "events.inView",
                                    "Only what the map shows, or everywhere",
                                    Topic.EVENTS,
                                    new Intent.ToggleInView())
                            .key(KeyCode.V)
                            .icon(Feather.CROP),
                    Command.sending(
                                    "events.next",
                                    "Next event",
                                    Topic.EVENTS,
                                    new Intent.SelectNeighbour(1))
                            .in(Scope.TIMELINE)
                            .key(KeyCode.RIGHT),
                    Command.sending(
                                    "events.previous",
                                    "Previous event",
                                    Topic.EVENTS,
                                    new Intent.SelectNeighbour(-1))
                            .in(Scope.TIMELINE)
                            .key(KeyCode.LEFT),
                    lane("events.laneBelow", "Nearest event in the lane below", 1)
                            .key(KeyCode.DOWN),
                    lane("events.laneAbove", "Nearest event in the lane above", -1).key(KeyCode.UP),
                    Command.sending(
                                    "events.first",
                                    "First event",
                                    Topic.EVENTS,
                                    new Intent.SelectEnd(false))
                            .key(KeyCode.HOME),
                    Command.sending(
                                    "events.last",
                                    "Last event",
                                    Topic.EVENTS,
                                    new Intent.SelectEnd(true))
                            .key(KeyCode.END),
                    Command.of(
                                    "events.menu",
                                    "Menu of the selection",
                                    Topic.EVENTS,
                                    Desk::showSelectionMenu)
                            .key(KeyCode.CONTEXT_MENU)
                            .key(KeyCode.F10, SHIFT_DOWN)
                            .when(state -> !state.view().selection().isEmpty()),
                    Command.sending(
                                    "events.reset",
                                    "Reset filters and views",
                                    Topic.EVENTS,
                                    new Intent.Reset())
                            .icon(Feather.ROTATE_CCW));

    private EventCommands() {}

    private static Command lane(String id, String label, int step) {
        return Command.sendingOf(
                        id,
                        label,
                        Topic.EVENTS,
                        state -> new Intent.Select(LaneStep.from(state, step)))
                .in(Scope.TIMELINE);
    }
}
