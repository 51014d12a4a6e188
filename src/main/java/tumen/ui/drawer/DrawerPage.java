package tumen.ui.drawer;

import tumen.words.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pages there can be in the drawer, in their order.
public enum DrawerPage {
    TABLE,
    COMPARE,
    SOURCES,
    VIEWS,
    CATALOGUE,
    CHANGES;

    /// The page of a word; empty if it is none.
    static Optional<DrawerPage> of(String word) {
        return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst();
    }

    /// It in one word, as `table`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a user calls it.
    public String label() {
        return Words.of("drawer." + name());
    }
}
