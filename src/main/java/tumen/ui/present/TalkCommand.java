package tumen.ui.present;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import tumen.briefing.Talk;
import tumen.briefing.TalkOrder;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One thing a presenter can ask for: a row of the table of a talk's keys.
///
/// The first of `keys` is the one buttons show; the others do the same. `on` says when it is in
/// force.
record TalkCommand(
        String id,
        boolean hasButton,
        List<KeyCombination> keys,
        Predicate<Talk> on,
        Consumer<Lectern> action) {
    TalkCommand {
        keys = List.copyOf(keys);
    }

    /// Rows under a heading of the list of keys.
    record Group(String id, List<TalkCommand> rows) {
        String title() {
            return Words.of("talk.group." + id);
        }
    }

    /// A row without keys or button.
    static TalkCommand of(String id, Consumer<Lectern> action) {
        return new TalkCommand(id, false, List.of(), talk -> false, action);
    }

    /// A row that sends an order.
    static TalkCommand sending(String id, TalkOrder order) {
        return of(id, lectern -> lectern.send(order));
    }

    /// What the list of keys calls it.
    String label() {
        return Words.of("command." + (id.startsWith("talk.digit") ? "talk.digit" : id));
    }

    /// The word on the console's button.
    String buttonLabel() {
        return Words.of("button." + id);
    }

    /// The same row with a button.
    TalkCommand button() {
        return new TalkCommand(id, true, keys, on, action);
    }

    /// The same row, lit while something is in force.
    TalkCommand lit(Predicate<Talk> when) {
        return new TalkCommand(id, hasButton, keys, when, action);
    }

    /// The same row with more keys.
    TalkCommand keys(KeyCode... codes) {
        List<KeyCombination> more = new ArrayList<>(keys);
        for (KeyCode code : codes) {
            more.add(new KeyCodeCombination(code));
        }
        return new TalkCommand(id, hasButton, more, on, action);
    }

    /// The same row with one more key.
    TalkCommand key(KeyCode code, KeyCombination.Modifier... modifiers) {
        List<KeyCombination> more = new ArrayList<>(keys);
        more.add(new KeyCodeCombination(code, modifiers));
        return new TalkCommand(id, hasButton, more, on, action);
    }

    /// Whether a press of a key asks for this.
    boolean answers(KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }
}
