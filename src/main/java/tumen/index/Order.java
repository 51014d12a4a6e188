package tumen.index;

/// An order an index keeps its rows in, so that what lies within a stretch of it can be counted
/// without looking.
public enum Order {
    /// By where the possible time begins, then where it ends, then id: the order of rows.
    START,
    /// By the moment the symbol stands at.
    STAND,
    /// By where the possible time ends.
    END,
    /// By place along a curve that keeps neighbours together: the order of pins. A row stands in it
    /// as often as it has pins.
    PIN
}
