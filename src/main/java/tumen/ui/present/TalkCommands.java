package tumen.ui.present;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import tumen.briefing.Curtain;
import tumen.briefing.Switch;
import tumen.briefing.TalkOrder;
import tumen.briefing.Tool;
import tumen.ui.command.RussianKeys;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The one table of a talk's keys: key handling in both windows, the console's buttons and the list
/// of keys are made from it.
final class TalkCommands {
    private static final List<TalkCommand> STEPS =
            List.of(
                    TalkCommand.sending("talk.next", new TalkOrder.Move(1))
                            .keys(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE)
                            .keys(KeyCode.N, KeyCode.KP_RIGHT, KeyCode.KP_DOWN)
                            .button(),
                    TalkCommand.sending("talk.previous", new TalkOrder.Move(-1))
                            .keys(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P)
                            .key(KeyCode.SPACE, SHIFT_DOWN)
                            .keys(KeyCode.KP_LEFT, KeyCode.KP_UP)
                            .button(),
                    TalkCommand.sending("talk.confirm", new TalkOrder.Confirm())
                            .keys(KeyCode.ENTER),
                    TalkCommand.sending("talk.goTo", new TalkOrder.Choose()).keys(KeyCode.G),
                    TalkCommand.sending("talk.first", new TalkOrder.End(false))
                            .keys(KeyCode.HOME)
                            .button(),
                    TalkCommand.sending("talk.last", new TalkOrder.End(true))
                            .keys(KeyCode.END)
                            .button(),
                    toggle("talk.overview", Switch.OVERVIEW).keys(KeyCode.O).button());

    private static final List<TalkCommand> SCREEN =
            List.of(
                    curtain("talk.black", Curtain.BLACK)
                            .keys(KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL)
                            .button(),
                    curtain("talk.white", Curtain.WHITE).keys(KeyCode.W, KeyCode.COMMA).button(),
                    TalkCommand.sending("talk.freeze", new TalkOrder.Freeze())
                            .lit(talk -> talk.frozen().isPresent())
                            .keys(KeyCode.F)
                            .button(),
                    toggle("talk.swap", Switch.SWAPPED).keys(KeyCode.X).button(),
                    toggle("talk.console", Switch.CONSOLE).keys(KeyCode.C));

    private static final List<TalkCommand> DETOUR =
            List.of(
                    toggle("talk.search", Switch.SEARCH).keys(KeyCode.SLASH).button(),
                    TalkCommand.sending("talk.return", new TalkOrder.Return())
                            .lit(talk -> talk.shown().detour().isPresent())
                            .keys(KeyCode.BACK_SPACE, KeyCode.R)
                            .button(),
                    TalkCommand.of("talk.keep", Lectern::keepDetour).keys(KeyCode.K).button());

    private static final List<TalkCommand> TOOLS =
            List.of(
                    tool("talk.pointer", Tool.POINTER).keys(KeyCode.L).button(),
                    tool("talk.spotlight", Tool.SPOTLIGHT).keys(KeyCode.S).button(),
                    tool("talk.magnifier", Tool.MAGNIFIER).keys(KeyCode.M).button(),
                    tool("talk.pen", Tool.PEN).keys(KeyCode.D).button(),
                    TalkCommand.sending("talk.undoInk", new TalkOrder.Erase(false))
                            .keys(KeyCode.E)
                            .key(KeyCode.Z, SHORTCUT_DOWN)
                            .button(),
                    TalkCommand.sending("talk.eraseInk", new TalkOrder.Erase(true))
                            .key(KeyCode.E, SHIFT_DOWN));

    private static final List<TalkCommand> TIME =
            List.of(
                    TalkCommand.sending("talk.pause", new TalkOrder.Pause())
                            .lit(talk -> talk.timer().isPaused())
                            .keys(KeyCode.T)
                            .button(),
                    TalkCommand.sending("talk.face", new TalkOrder.TurnFace())
                            .key(KeyCode.T, SHIFT_DOWN)
                            .button(),
                    toggle("talk.automatic", Switch.AUTOMATIC).keys(KeyCode.A).button(),
                    toggle("talk.loop", Switch.LOOP).key(KeyCode.A, SHIFT_DOWN).button());

    private static final List<TalkCommand> REST =
            List.of(
                    TalkCommand.of("talk.notesLarger", desk -> desk.notes(1))
                            .keys(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS)
                            .key(KeyCode.EQUALS, SHIFT_DOWN),
                    TalkCommand.of("talk.notesSmaller", desk -> desk.notes(-1))
                            .keys(KeyCode.MINUS, KeyCode.SUBTRACT),
                    toggle("talk.keys", Switch.HELP)
                            .keys(KeyCode.F1)
                            .key(KeyCode.SLASH, SHIFT_DOWN)
                            .button(),
                    TalkCommand.sending("talk.escape", new TalkOrder.Escape()).keys(KeyCode.ESCAPE),
                    TalkCommand.sending("talk.end", new TalkOrder.Finish()).button());

    /// The rows under the headings of the list of keys.
    static final List<TalkCommand.Group> GROUPS =
            List.of(
                    new TalkCommand.Group("STEPS", STEPS),
                    new TalkCommand.Group("SCREEN", SCREEN),
                    new TalkCommand.Group("DETOUR", DETOUR),
                    new TalkCommand.Group("TOOLS", TOOLS),
                    new TalkCommand.Group("TIME", TIME),
                    new TalkCommand.Group("REST", REST));

    /// Every row, the digits last.
    static final List<TalkCommand> ALL =
            Stream.concat(GROUPS.stream().flatMap(group -> group.rows().stream()), digits())
                    .toList();

    private TalkCommands() {}

    /// The row a press of a key asks for.
    static Optional<TalkCommand> find(KeyEvent press) {
        KeyEvent event = RussianKeys.named(press);
        return ALL.stream().filter(command -> command.answers(event)).findFirst();
    }

    private static TalkCommand toggle(String id, Switch what) {
        return TalkCommand.sending(id, new TalkOrder.Toggle(what)).lit(talk -> talk.has(what));
    }

    private static TalkCommand tool(String id, Tool tool) {
        return TalkCommand.sending(id, new TalkOrder.Take(tool)).lit(talk -> talk.tool() == tool);
    }

    private static TalkCommand curtain(String id, Curtain curtain) {
        return TalkCommand.sending(id, new TalkOrder.Draw(curtain))
                .lit(talk -> talk.curtain() == curtain);
    }

    private static Stream<TalkCommand> digits() {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit ->
                        TalkCommand.sending("talk.digit" + digit, new TalkOrder.Digit(digit))
                                .keys(
                                        KeyCode.valueOf("DIGIT" + digit),
                                        KeyCode.valueOf("NUMPAD" + digit)));
    }
}
