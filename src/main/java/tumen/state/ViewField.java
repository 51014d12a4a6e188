package tumen.state;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.util.function.BiFunction;
import java.util.function.Function;

/// One field of a stored view: its name, what plain value it holds, and what it says of a view.
///
/// `get` gives null where the view says nothing worth storing; `with` throws
/// `IllegalArgumentException` saying what is wrong with a value of the right kind.
record ViewField(
        String name,
        PlainKind kind,
        Function<ViewState, @Nullable Object> get,
        BiFunction<ViewState, Object, ViewState> with) {
    /// The view with this field as a plain value says.
    ViewState set(ViewState view, Object value) {
        if (!kind.holds(value)) {
            throw new IllegalArgumentException(Words.of("view.kind", kind.words()));
        }
        return with.apply(view, value);
    }
}
