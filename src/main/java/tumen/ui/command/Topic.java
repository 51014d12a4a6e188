package tumen.ui.command;

import tumen.words.Words;

/// What commands are about: the menus in their order, and last what is in no menu.
public enum Topic {
    FILE,
    EDIT,
    EVENTS,
    TIME,
    MAP,
    TYPES,
    VIEW,
    BRIEFING,
    HELP,
    WATCHING;

    /// Whether its commands are in a menu.
    public boolean isMenu() {
        return this != WATCHING;
    }

    /// What the menu is called.
    public String label() {
        return Words.of("topic." + name());
    }
}
