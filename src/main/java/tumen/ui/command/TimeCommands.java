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
                    Command.sending("time.play", Topic.TIME, new Intent.TogglePlay())
                            .key(KeyCode.SPACE)
                            .icon(Feather.PLAY),
                    step("time.stepForward", 1).key(KeyCode.PERIOD).icon(Feather.CHEVRON_RIGHT),
                    step("time.stepBack", -1).key(KeyCode.COMMA).icon(Feather.CHEVRON_LEFT),
                    speed("time.slower", -1).key(KeyCode.OPEN_BRACKET),
                    speed("time.faster", 1).key(KeyCode.CLOSE_BRACKET),
                    Command.sendingOf(
                                    "time.mode",
                                    Topic.TIME,
                                    state ->
                                            new Intent.ShowTimeMode(
                                                    state.view().time().mode().next()))
                            .key(KeyCode.M)
                            .icon(Feather.CLOCK),
                    Command.sending("time.loop", Topic.TIME, new Intent.ToggleLoop())
                            .key(KeyCode.M, SHIFT_DOWN)
                            .icon(Feather.REPEAT),
                    Command.sending("time.knownOn", Topic.TIME, new Intent.ToggleKnownOn())
                            .key(KeyCode.K),
                    zoom("time.zoomIn", CLOSER)
                            .key(KeyCode.PLUS)
                            .key(KeyCode.EQUALS)
                            .key(KeyCode.EQUALS, SHIFT_DOWN)
                            .key(KeyCode.ADD),
                    zoom("time.zoomOut", 1 / CLOSER).key(KeyCode.MINUS).key(KeyCode.SUBTRACT),
                    Command.travelling("time.fit", Topic.TIME, new Intent.FitTime())
                            .in(Scope.TIMELINE)
                            .key(KeyCode.DIGIT0)
                            .key(KeyCode.NUMPAD0),
                    pan("time.earlier", -0.1).key(KeyCode.LEFT, SHORTCUT_DOWN),
                    pan("time.later", 0.1).key(KeyCode.RIGHT, SHORTCUT_DOWN),
                    pan("time.halfEarlier", -0.5).key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN),
                    pan("time.halfLater", 0.5).key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN),
                    pan("time.pageEarlier", -1).key(KeyCode.PAGE_UP),
                    pan("time.pageLater", 1).key(KeyCode.PAGE_DOWN));

    private TimeCommands() {}

    private static Command step(String id, int step) {
        return Command.sending(id, Topic.TIME, new Intent.StepPlayhead(step));
    }

    private static Command speed(String id, int steps) {
        return Command.sending(id, Topic.TIME, new Intent.ChangeSpeed(steps));
    }

    private static Command pan(String id, double windows) {
        return Command.travelling(id, Topic.TIME, new Intent.PanTime(windows));
    }

    private static Command zoom(String id, double factor) {
        return Command.of(id, Topic.TIME, desk -> desk.travel(aboutMiddle(desk, factor)))
                .in(Scope.TIMELINE);
    }

    private static Intent aboutMiddle(Desk desk, double factor) {
        return new Intent.ZoomTime(desk.store().state().view().window().middle(), factor);
    }
}
