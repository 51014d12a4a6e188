package tumen.ui.command;

/// The menus, in their order.
public enum Topic {
    FILE("File"),
    EDIT("Edit"),
    EVENTS("Events"),
    TIME("Time"),
    MAP("Map"),
    TYPES("Types"),
    VIEW("View"),
    BRIEFING("Briefing"),
    HELP("Help");

    private final String label;

    Topic(String label) {
        this.label = label;
    }

    /// What the menu is called.
    public String label() {
        return label;
    }
}
