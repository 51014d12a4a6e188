package tumen.ui.present;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import tumen.briefing.Curtain;
import tumen.briefing.Switch;
import tumen.briefing.TalkOrder;
import tumen.briefing.Tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The one table of a talk's keys: key handling in both windows, the console's buttons and the list
/// of keys are made from it.
final class TalkCommands {
    private static final List<TalkCommand> STEPS =
            List.of(
                    TalkCommand.sending("talk.next", "Next", new TalkOrder.Move(1))
                            .keys(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE)
                            .keys(KeyCode.N, KeyCode.KP_RIGHT, KeyCode.KP_DOWN)
                            .button("Next"),
                    TalkCommand.sending("talk.previous", "Previous", new TalkOrder.Move(-1))
                            .keys(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P)
                            .key(KeyCode.SPACE, SHIFT_DOWN)
                            .keys(KeyCode.KP_LEFT, KeyCode.KP_UP)
                            .button("Previous"),
                    TalkCommand.sending(
                                    "talk.confirm",
                                    "The step whose number was typed, else next",
                                    new TalkOrder.Confirm())
                            .keys(KeyCode.ENTER),
                    TalkCommand.sending(
                                    "talk.goTo",
                                    "The step whose number was typed, else choose one",
                                    new TalkOrder.Choose())
                            .keys(KeyCode.G),
                    TalkCommand.sending("talk.first", "First step", new TalkOrder.End(false))
                            .keys(KeyCode.HOME)
                            .button("First"),
                    TalkCommand.sending("talk.last", "Last step", new TalkOrder.End(true))
                            .keys(KeyCode.END)
                            .button("Last"),
                    toggle("talk.overview", "Overview of all steps", Switch.OVERVIEW)
                            .keys(KeyCode.O)
                            .button("All steps"));

    private static final List<TalkCommand> SCREEN =
            List.of(
                    curtain("talk.black", "Black screen", Curtain.BLACK)
                            .keys(KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL)
                            .button("Black"),
                    curtain("talk.white", "White screen", Curtain.WHITE)
                            .keys(KeyCode.W, KeyCode.COMMA)
                            .button("White"),
                    TalkCommand.sending(
                                    "talk.freeze",
                                    "Freeze or release the audience’s screen",
                                    new TalkOrder.Freeze())
                            .lit(talk -> talk.frozen().isPresent())
                            .keys(KeyCode.F)
                            .button("Freeze"),
                    toggle("talk.swap", "Swap the two screens", Switch.SWAPPED)
                            .keys(KeyCode.X)
                            .button("Swap screens"),
                    toggle("talk.console", "Presenter’s window on one screen", Switch.CONSOLE)
                            .keys(KeyCode.C));

    private static final List<TalkCommand> DETOUR =
            List.of(
                    toggle("talk.search", "Search, for a detour", Switch.SEARCH)
                            .keys(KeyCode.SLASH)
                            .button("Search"),
                    TalkCommand.sending(
                                    "talk.return",
                                    "Back from a detour to the exact step",
                                    new TalkOrder.Return())
                            .lit(talk -> talk.shown().detour().isPresent())
                            .keys(KeyCode.BACK_SPACE, KeyCode.R)
                            .button("Back to step"),
                    TalkCommand.of("talk.keep", "Keep this detour as a step", Lectern::keepDetour)
                            .keys(KeyCode.K)
                            .button("Keep as step"));

    private static final List<TalkCommand> TOOLS =
            List.of(
                    tool("talk.pointer", "Pointer with a trail", Tool.POINTER)
                            .keys(KeyCode.L)
                            .button("Pointer"),
                    tool("talk.spotlight", "Spotlight", Tool.SPOTLIGHT)
                            .keys(KeyCode.S)
                            .button("Spotlight"),
                    tool("talk.magnifier", "Magnifier", Tool.MAGNIFIER)
                            .keys(KeyCode.M)
                            .button("Magnifier"),
                    tool("talk.pen", "Pen", Tool.PEN).keys(KeyCode.D).button("Pen"),
                    TalkCommand.sending(
                                    "talk.undoInk",
                                    "Erase the last stroke",
                                    new TalkOrder.Erase(false))
                            .keys(KeyCode.E)
                            .key(KeyCode.Z, SHORTCUT_DOWN)
                            .button("Erase"),
                    TalkCommand.sending(
                                    "talk.eraseInk", "Erase all strokes", new TalkOrder.Erase(true))
                            .key(KeyCode.E, SHIFT_DOWN));

    private static final List<TalkCommand> TIME =
            List.of(
                    TalkCommand.sending("talk.pause", "Pause the timer", new TalkOrder.Pause())
                            .lit(talk -> talk.timer().isPaused())
                            .keys(KeyCode.T)
                            .button("Pause timer"),
                    TalkCommand.sending(
                                    "talk.face",
                                    "Count up, count down, time of day",
                                    new TalkOrder.TurnFace())
                            .key(KeyCode.T, SHIFT_DOWN)
                            .button("Up, down, clock"),
                    toggle("talk.automatic", "Automatic advance", Switch.AUTOMATIC)
                            .keys(KeyCode.A)
                            .button("Automatic"),
                    toggle("talk.loop", "Begin again after the last step", Switch.LOOP)
                            .key(KeyCode.A, SHIFT_DOWN)
                            .button("Loop"));

    private static final List<TalkCommand> REST =
            List.of(
                    TalkCommand.of("talk.notesLarger", "Larger notes", desk -> desk.notes(1))
                            .keys(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
                    TalkCommand.of("talk.notesSmaller", "Smaller notes", desk -> desk.notes(-1))
                            .keys(KeyCode.MINUS, KeyCode.SUBTRACT),
                    toggle("talk.keys", "Keys", Switch.HELP)
                            .keys(KeyCode.F1)
                            .key(KeyCode.SLASH, SHIFT_DOWN)
                            .button("Keys"),
                    TalkCommand.sending(
                                    "talk.escape",
                                    "Leave tool, detour, black; twice ends",
                                    new TalkOrder.Escape())
                            .keys(KeyCode.ESCAPE),
                    TalkCommand.sending("talk.end", "End the talk", new TalkOrder.Finish())
                            .button("End"));

    /// The rows under the headings of the list of keys.
    static final List<TalkCommand.Group> GROUPS =
            List.of(
                    new TalkCommand.Group("Steps", STEPS),
                    new TalkCommand.Group("Screen", SCREEN),
                    new TalkCommand.Group("Detour", DETOUR),
                    new TalkCommand.Group("Tools", TOOLS),
                    new TalkCommand.Group("Time", TIME),
                    new TalkCommand.Group("Window", REST));

    /// Every row, the digits last.
    static final List<TalkCommand> ALL =
            Stream.concat(GROUPS.stream().flatMap(group -> group.rows().stream()), digits())
                    .toList();

    private TalkCommands() {}

    /// The row a press of a key asks for.
    static Optional<TalkCommand> find(KeyEvent event) {
        return ALL.stream().filter(command -> command.answers(event)).findFirst();
    }

    private static TalkCommand toggle(String id, String label, Switch what) {
        return TalkCommand.sending(id, label, new TalkOrder.Toggle(what))
                .lit(talk -> talk.has(what));
    }

    private static TalkCommand tool(String id, String label, Tool tool) {
        return TalkCommand.sending(id, label, new TalkOrder.Take(tool))
                .lit(talk -> talk.tool() == tool);
    }

    private static TalkCommand curtain(String id, String label, Curtain curtain) {
        return TalkCommand.sending(id, label, new TalkOrder.Draw(curtain))
                .lit(talk -> talk.curtain() == curtain);
    }

    private static Stream<TalkCommand> digits() {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit ->
                        TalkCommand.sending(
                                        "talk.digit" + digit,
                                        "Type a step’s number",
                                        new TalkOrder.Digit(digit))
                                .keys(
                                        KeyCode.valueOf("DIGIT" + digit),
                                        KeyCode.valueOf("NUMPAD" + digit)));
    }
}
