package tumen.model;

/// A directed link to another event by id, of a kind such as `reports` or `follows`.
public record Link(String kind, String event, Extra extra) {
    /// A link without further fields.
    public Link(String kind, String event) {
        this(kind, event, Extra.NONE);
    }
}
