package tumen.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class CommandKeysTest {
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");
    private static final Map<String, KeyCode> NAMED =
            Map.ofEntries(
                    Map.entry("←", KeyCode.LEFT),
                    Map.entry("→", KeyCode.RIGHT),
                    Map.entry("↑", KeyCode.UP),
                    Map.entry("↓", KeyCode.DOWN),
                    Map.entry("+", KeyCode.PLUS),
                    Map.entry("−", KeyCode.MINUS),
                    Map.entry(",", KeyCode.COMMA),
                    Map.entry(".", KeyCode.PERIOD),
                    Map.entry("[", KeyCode.OPEN_BRACKET),
                    Map.entry("]", KeyCode.CLOSE_BRACKET),
                    Map.entry("/", KeyCode.SLASH),
                    Map.entry("Esc", KeyCode.ESCAPE),
                    Map.entry("PageUp", KeyCode.PAGE_UP),
                    Map.entry("PageDown", KeyCode.PAGE_DOWN),
                    Map.entry("Menu", KeyCode.CONTEXT_MENU));

    @Test
    void everyKeyTheReadmeTellsIsInTheTable() throws IOException {
        List<KeyCombination> known =
                Commands.ALL.stream().flatMap(command -> command.keys().stream()).toList();
        List<KeyCombination> told = readme();
        assertThat(told).hasSizeGreaterThan(30);
        assertThat(known).containsAll(told);
    }

    @Test
    void noKeyDoesTwoThingsInOnePane() {
        Map<String, String> before = new HashMap<>();
        for (Command command : Commands.ALL) {
            for (KeyCombination key : command.keys()) {
                String other = before.put(command.scope() + " " + key, command.id());
                assertThat(other).as(key + " of " + command.id()).isNull();
            }
        }
    }

    @Test
    void noTwoCommandsShareAnId() {
        assertThat(Commands.ALL).extracting(Command::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "д, false, false, view.language",
        "Д, false, false, view.language",
        "т, false, false, edit.newEvent",
        "я, true, false, edit.undo",
        "с, false, true, view.compare",
        "ю, false, false, time.stepForward",
        "ß, false, false, nothing"
    })
    void keysOfAKeyboardWithRussianLettersOnlyAreThoseAtTheSamePlaces(
            String letter, boolean control, boolean shift, String command) {
        KeyEvent press =
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        letter,
                        KeyCode.UNDEFINED,
                        shift,
                        control,
                        false,
                        false);
        assertThat(Keys.find(press, Scope.MAP).map(Command::id).orElse("nothing"))
                .isEqualTo(command);
    }

    /// The keys of the table under `## Keys`, each written out between backticks.
    private static List<KeyCombination> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("## Keys"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> KEY.matcher(line.split("\\|")[1]).results())
                .flatMap(found -> combinations(found.group(1)))
                .toList();
    }

    private static Stream<KeyCombination> combinations(String text) {
        if (text.endsWith("1…8")) {
            String before = text.substring(0, text.length() - 3);
            return Stream.iterate(1, n -> n <= 8, n -> n + 1)
                    .flatMap(number -> combinations(before + number));
        }
        int plus = text.lastIndexOf('+', text.length() - 2);
        String name = text.substring(plus + 1);
        KeyCombination.Modifier[] modifiers =
                Stream.of(plus < 0 ? new String[0] : text.substring(0, plus).split("\\+"))
                        .map(CommandKeysTest::modifier)
                        .toArray(KeyCombination.Modifier[]::new);
        return Stream.of(new KeyCodeCombination(code(name), modifiers));
    }

    private static KeyCode code(String name) {
        if (name.length() == 1 && Character.isDigit(name.charAt(0))) {
            return KeyCode.valueOf("DIGIT" + name);
        }
        return NAMED.getOrDefault(name, KeyCode.getKeyCode(name));
    }

    private static KeyCombination.Modifier modifier(String name) {
        return switch (name) {
            case "Ctrl" -> KeyCombination.SHORTCUT_DOWN;
            case "Shift" -> KeyCombination.SHIFT_DOWN;
            case "Alt" -> KeyCombination.ALT_DOWN;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
