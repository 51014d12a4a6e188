package tumen.ui.edit;

import java.util.Locale;
import java.util.stream.Stream;

/// One of the things a user can choose: its id, what it is called, and words that tell it from
/// others of that name. `found` is what typing finds it by.
record Choice(String id, String name, String beside, String found) {
    /// A choice found by what is shown of it.
    static Choice of(String id, String name, String beside) {
        return new Choice(id, name, beside, name + " " + beside);
    }

    boolean isFoundBy(String text) {
        return found.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isCalled(String text) {
        return Stream.of(name, toString()).anyMatch(text.strip()::equalsIgnoreCase);
    }

    @Override
    public String toString() {
        return beside.isEmpty() ? name : name + " · " + beside;
    }
}
