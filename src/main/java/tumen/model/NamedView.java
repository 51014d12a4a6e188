package tumen.model;

/// A view kept in the file under a name.
public record NamedView(String title, StoredView view, Extra extra) {
    /// A view without further fields.
    public NamedView(String title, StoredView view) {
        this(title, view, Extra.NONE);
    }
}
