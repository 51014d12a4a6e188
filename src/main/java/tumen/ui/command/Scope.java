package tumen.ui.command;

/// Where a command's keys work. In menus and buttons every command works everywhere.
public enum Scope {
    ANYWHERE("Anywhere"),
    TIMELINE("Timeline"),
    MAP("Map");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /// What a user calls it.
    public String label() {
        return label;
    }
}
