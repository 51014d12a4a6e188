package tumen.ui.drawer;

import tumen.words.Words;

/// The pages there can be in the drawer, in their order.
public enum DrawerPage {
    TABLE,
    COMPARE,
    SOURCES,
    VIEWS,
    CATALOGUE,
    CHANGES;

    /// What a user calls it.
    public String label() {
        return Words.of("drawer." + name());
    }
}
