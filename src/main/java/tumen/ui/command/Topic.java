package tumen.ui.command;

/// What commands are about: the menus in their order, and last what is in no menu.
public enum Topic {
    FILE("File"),
    EDIT("Edit"),
    EVENTS("Events"),
    TIME("Time"),
    MAP("Map"),
    TYPES("Types"),
    VIEW("View"),
    BRIEFING("Briefing"),
    HELP("Help"),
    WATCHING("Watching");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /// Whether its commands are in a menu.
    public boolean isMenu() {
        return this != WATCHING;
    }

    /// What the menu is called.
    public String label() {
        return label;
    }
}
