package tumen.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TalkCommandsTest {
    private static String command(KeyCode code, boolean shift, boolean control) {
        KeyEvent event =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
        return TalkCommands.find(event).map(TalkCommand::id).orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "PAGE_DOWN, talk.next",
        "RIGHT, talk.next",
        "DOWN, talk.next",
        "SPACE, talk.next",
        "N, talk.next",
        "ENTER, talk.confirm",
        "PAGE_UP, talk.previous",
        "LEFT, talk.previous",
        "UP, talk.previous",
        "P, talk.previous",
        "HOME, talk.first",
        "END, talk.last",
        "DIGIT4, talk.digit4",
        "NUMPAD7, talk.digit7",
        "G, talk.goTo",
        "B, talk.black",
        "PERIOD, talk.black",
        "W, talk.white",
        "COMMA, talk.white",
        "F, talk.freeze",
        "L, talk.pointer",
        "S, talk.spotlight",
        "D, talk.pen",
        "M, talk.magnifier",
        "E, talk.undoInk",
        "O, talk.overview",
        "A, talk.automatic",
        "T, talk.pause",
        "BACK_SPACE, talk.return",
        "R, talk.return",
        "X, talk.swap",
        "C, talk.console",
        "ESCAPE, talk.escape",
        "F1, talk.keys",
        "SLASH, talk.search",
        "PLUS, talk.notesLarger",
        "MINUS, talk.notesSmaller",
        "F5, nothing"
    })
    void everyKeyOfAPresenterOrAClickerDoesWhatTheKeymapSays(KeyCode code, String id) {
        assertThat(command(code, false, false)).isEqualTo(id);
    }

    @Test
    void shiftMakesOtherKeysOfSome() {
        assertThat(command(KeyCode.SPACE, true, false)).isEqualTo("talk.previous");
        assertThat(command(KeyCode.T, true, false)).isEqualTo("talk.face");
        assertThat(command(KeyCode.A, true, false)).isEqualTo("talk.loop");
        assertThat(command(KeyCode.E, true, false)).isEqualTo("talk.eraseInk");
        assertThat(command(KeyCode.EQUALS, true, false)).isEqualTo("talk.notesLarger");
    }

    @Test
    void noKeyAsksForTwoThings() {
        List<KeyCombination> keys =
                TalkCommands.ALL.stream().flatMap(command -> command.keys().stream()).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(TalkCommands.ALL).extracting(TalkCommand::id).doesNotHaveDuplicates();
    }
}
