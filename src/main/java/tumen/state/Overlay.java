package tumen.state;

/// Something drawn over the plain story that can be shown or hidden.
public enum Overlay {
    /// Possible ranges of time and place.
    UNCERTAINTY,
    /// Readings of other claims beside the event's own.
    COMPETING,
    /// Arcs from events to the days they became public.
    DISCLOSURE,
    /// The Admiralty grade beside each symbol.
    GRADES
}
