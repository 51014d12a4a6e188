package tumen.ui.present;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import tumen.briefing.Talk;
import tumen.briefing.TalkOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One thing a presenter can ask for: a row of the table of a talk's keys.
///
/// `button` is the word on the console's button, empty for none. The first of `keys` is the one
/// buttons show; the others do the same. `on` says when it is in force.
record TalkCommand(
        String id,
        String label,
        String button,
        List<KeyCombination> keys,
        Predicate<Talk> on,
        Consumer<Lectern> action) {
    TalkCommand {
        keys = List.copyOf(keys);
    }

    /// Rows under a heading of the list of keys.
    record Group(String title, List<TalkCommand> rows) {}

    /// A row without keys or button.
    static TalkCommand of(String id, String label, Consumer<Lectern> action) {
        return new TalkCommand(id, label, "", List.of(), talk -> false, action);
    }

    /// A row that sends an order.
    static TalkCommand sending(String id, String label, TalkOrder order) {
        return of(id, label, lectern -> lectern.send(order));
    }

    /// The same row with a button.
    TalkCommand button(String words) {
        return new TalkCommand(id, label, words, keys, on, action);
    }

    /// The same row, lit while something is in force.
    TalkCommand lit(Predicate<Talk> when) {
        return new TalkCommand(id, label, button, keys, when, action);
    }

    /// The same row with more keys.
    TalkCommand keys(KeyCode... codes) {
        List<KeyCombination> more = new ArrayList<>(keys);
        for (KeyCode code : codes) {
            more.add(new KeyCodeCombination(code));
        }
        return new TalkCommand(id, label, button, more, on, action);
    }

    /// The same row with one more key.
    TalkCommand key(KeyCode code, KeyCombination.Modifier... modifiers) {
        List<KeyCombination> more = new ArrayList<>(keys);
        more.add(new KeyCodeCombination(code, modifiers));
        return new TalkCommand(id, label, button, more, on, action);
    }

    /// Whether a press of a key asks for this.
    boolean answers(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}
