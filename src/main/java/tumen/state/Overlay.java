package tumen.state;

/// Something drawn over the plain story that can be shown or hidden.
public enum Overlay {
    /// Possible ranges of time and place.
    UNCERTAINTY,
    /// Readings of other claims beside the event's own.
    COMPETING
}
