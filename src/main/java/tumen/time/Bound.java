package tumen.time;

/// What is known of one end of a span.
public enum Bound {
    /// There is a date, however coarse.
    DATED,
    /// EDTF's `..`: it goes on without an end, or has always been.
    OPEN,
    /// EDTF's empty end: it has one, nobody knows when.
    UNKNOWN
}
