package tumen.ui.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One kind of what the catalogue lists: what there is of it, and what can be done with one.
///
/// @param words what several are called
/// @param all what there is
/// @param open opens the form of one, or of a new one where none is named; its id is told once it
///   is in the project
/// @param delete takes one out of the project unless something refers to it
record Shelf(
        String words,
        Supplier<List<Choice>> all,
        BiConsumer<Optional<String>, Consumer<String>> open,
        Consumer<Choice> delete) {
    @Override
    public String toString() {
        return words;
    }
}
