package tumen.ui.edit;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// A part of a form that shows one plain value of a draft and lets the user make it another.
interface Entry {
    /// What stands in the form.
    Region node();

    /// The value as it is now; null where there is none.
    @Nullable Object value();

    /// Tells of every change from now on.
    void onChange(Runnable changed);

    /// The value explained, where nothing is wrong with it; empty where there is nothing to say.
    default String words() {
        return "";
    }

    /// What was typed and stands for nothing, in words that say what to do with it; empty where all
    /// that is filled in counts.
    default Optional<String> untaken() {
        return Optional.empty();
    }

    /// The first of what stands for nothing in the parts of an entry.
    static Optional<String> firstUntaken(Collection<? extends Entry> parts) {
        return parts.stream().flatMap(part -> part.untaken().stream()).findFirst();
    }

    /// The words of all parts of an entry that have any.
    static String allWords(Collection<? extends Entry> parts) {
        return parts.stream()
                .map(Entry::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
