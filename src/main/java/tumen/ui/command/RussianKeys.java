package tumen.ui.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of a keyboard that has Russian letters only. On Linux the toolkit does not say which key
/// was pressed there, only which letter; where another layout is beside it, or elsewhere, it does.
public final class RussianKeys {
    private static final String RUSSIAN = "йцукенгшщзхъфывапролдячсмитьбю";
    private static final String LATIN = "QWERTYUIOP[]ASDFGHJKLZXCVBNM,.";

    private RussianKeys() {}

    /// The press with the key that is at the letter's place on a Latin keyboard; the same where the
    /// key is known or types no such letter.
    public static KeyEvent named(KeyEvent press) {
        int place = press.getText().isEmpty() ? -1 : RUSSIAN.indexOf(letter(press));
        return press.getCode() != KeyCode.UNDEFINED || place < 0
                ? press
                : new KeyEvent(
                        press.getSource(),
                        press.getTarget(),
                        press.getEventType(),
                        press.getCharacter(),
                        press.getText(),
                        code(LATIN.charAt(place)),
                        press.isShiftDown(),
                        press.isControlDown(),
                        press.isAltDown(),
                        press.isMetaDown());
    }

    private static char letter(KeyEvent press) {
        return Character.toLowerCase(press.getText().charAt(0));
    }

    private static KeyCode code(char latin) {
        return switch (latin) {
            case '[' -> KeyCode.OPEN_BRACKET;
            case ']' -> KeyCode.CLOSE_BRACKET;
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.getKeyCode(String.valueOf(latin));
        };
    }
}
