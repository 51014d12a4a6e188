package tumen.ui.picture;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// The words a choice is shown in. Nothing is ever read back from them.
final class Wording<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Wording(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("choices are chosen, not typed");
    }
}
