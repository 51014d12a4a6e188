package tumen.ui.command;

import tumen.words.Words;

/// Where a command's keys work. In menus and buttons every command works everywhere.
public enum Scope {
    ANYWHERE,
    TIMELINE,
    MAP;

    /// What a user calls it.
    public String label() {
        return Words.of("scope." + name());
    }
}
