package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.scene.input.KeyCode;

import tumen.model.TypeWords;
import tumen.state.Intent;
import tumen.ui.command.Command.Offer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Commands about the types of events shown: the first eight of the document by number.
final class TypeCommands {
    private static final int NUMBERED = 8;

    static final List<Command> ROWS =
            Stream.concat(
                            IntStream.rangeClosed(1, NUMBERED).mapToObj(TypeCommands::toggle),
                            IntStream.rangeClosed(1, NUMBERED).mapToObj(TypeCommands::only))
                    .toList();

    private TypeCommands() {}

    private static Command toggle(int number) {
        return row("types.toggle", number, Intent.ToggleType::new).key(digit(number));
    }

    private static Command only(int number) {
        return row("types.only", number, Intent.OnlyType::new).key(digit(number), SHIFT_DOWN);
    }

    private static Command row(String id, int number, Function<String, Intent> intent) {
        return Command.offering(
                id + number,
                Topic.TYPES,
                desk ->
                        desk.store().state().document().project().types().stream()
                                .skip(number - 1)
                                .limit(1)
                                .map(type ->
                                        new Offer(TypeWords.plural(type), intent.apply(type.id())))
                                .toList());
    }

    private static KeyCode digit(int number) {
        return KeyCode.valueOf("DIGIT" + number);
    }
}
