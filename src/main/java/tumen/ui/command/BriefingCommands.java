package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Commands about telling the story in steps.
final class BriefingCommands {
    static final List<Command> ROWS =
            List.of(
                    Command.of(
                                    "briefing.present",
                                    "Present from the first step",
                                    Topic.BRIEFING,
                                    desk -> desk.present(true))
                            .key(KeyCode.F5)
                            .icon(Feather.PLAY_CIRCLE),
                    Command.of(
                                    "briefing.presentHere",
                                    "Present from the current step",
                                    Topic.BRIEFING,
                                    desk -> desk.present(false))
                            .key(KeyCode.F5, SHIFT_DOWN));

    private BriefingCommands() {}
}
