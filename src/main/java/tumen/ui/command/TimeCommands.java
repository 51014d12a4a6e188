package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.Intent;

import java.util.List;

/// Commands about the time window and the playhead.
final class TimeCommands {
    private static final double CLOSER = 0.5;

    static final List<Command> ROWS =
            List.of(
                    Command.sending(
                                    "time.play",
                                    "Play or pause",
                                    Topic.TIME,
                                    new Intent.TogglePlay())
                            .key(KeyCode.SPACE)
                            .icon(Feather.PLAY),
                    step("time.stepForward", "Step forward", 1)
                            .key(KeyCode.PERIOD)
                            .icon(Feather.CHEVRON_RIGHT),
                    step("time.stepBack", "Step back", -1)
                            .key(KeyCode.COMMA)
                            .icon(Feather.CHEVRON_LEFT),
                    speed("time.slower", "Play slower", -1).key(KeyCode.OPEN_BRACKET),
                    speed("time.faster", "Play faster", 1).key(KeyCode.CLOSE_BRACKET),
                    Command.sendingOf(
                                    "time.mode",
                                    "Time mode: window, moving window, cumulative, instant",
                                    Topic.TIME,
                                    state ->
                                            new Intent.ShowTimeMode(
                                                    state.view().time().mode().next()))
                            .key(KeyCode.M)
                            .icon(Feather.CLOCK),
                    Command.sending(
                                    "time.loop",
                                    "Begin again at the end, or play once",
                                    Topic.TIME,
                                    new Intent.ToggleLoop())
                            .key(KeyCode.M, SHIFT_DOWN)
                            .icon(Feather.REPEAT),
                    Command.sending(
                                    "time.knownOn",
                                    "As known on: set or leave a knowledge date",
                                    Topic.TIME,
                                    new Intent.ToggleKnownOn())
                            .key(KeyCode.K),
                    zoom("time.zoomIn", "Zoom time in", CLOSER)
                            .key(KeyCode.PLUS)
                            .key(KeyCode.EQUALS)
                            .key(KeyCode.EQUALS, SHIFT_DOWN)
                            .key(KeyCode.ADD),
                    zoom("time.zoomOut", "Zoom time out", 1 / CLOSER)
                            .key(KeyCode.MINUS)
                            .key(KeyCode.SUBTRACT),
                    Command.travelling(
                                    "time.fit", "Show all time", Topic.TIME, new Intent.FitTime())
                            .in(Scope.TIMELINE)
                            .key(KeyCode.DIGIT0)
                            .key(KeyCode.NUMPAD0),
                    pan("time.earlier", "A tenth earlier", -0.1).key(KeyCode.LEFT, SHORTCUT_DOWN),
                    pan("time.later", "A tenth later", 0.1).key(KeyCode.RIGHT, SHORTCUT_DOWN),
                    pan("time.halfEarlier", "Half a window earlier", -0.5)
                            .key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN),
                    pan("time.halfLater", "Half a window later", 0.5)
                            .key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN),
                    pan("time.pageEarlier", "A window earlier", -1).key(KeyCode.PAGE_UP),
                    pan("time.pageLater", "A window later", 1).key(KeyCode.PAGE_DOWN));

    private TimeCommands() {}

    private static Command step(String id, String label, int step) {
        return Command.sending(id, label, Topic.TIME, new Intent.StepPlayhead(step));
    }

    private static Command speed(String id, String label, int steps) {
        return Command.sending(id, label, Topic.TIME, new Intent.ChangeSpeed(steps));
    }

    private static Command pan(String id, String label, double windows) {
        return Command.travelling(id, label, Topic.TIME, new Intent.PanTime(windows));
    }

    private static Command zoom(String id, String label, double factor) {
        return Command.of(id, label, Topic.TIME, desk -> desk.travel(aboutMiddle(desk, factor)))
                .in(Scope.TIMELINE);
    }

    private static Intent aboutMiddle(Desk desk, double factor) {
        return new Intent.ZoomTime(desk.store().state().view().window().middle(), factor);
    }
}
