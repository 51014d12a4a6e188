package tumen.ui.drawer;

/// The pages there can be in the drawer, in their order.
public enum DrawerPage {
    TABLE("Table"),
    COMPARE("Compare"),
    SOURCES("Sources"),
    VIEWS("Views");

    private final String label;

    DrawerPage(String label) {
        this.label = label;
    }

    /// What a user calls it.
    public String label() {
        return label;
    }
}
