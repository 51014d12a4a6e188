package tumen.index;

/// How sure it must be that an event was within the time window.
public enum Certainty {
    /// It may have been.
    ALL,
    /// It surely was: its whole possible range lies in the window, or a time it certainly covers
    /// touches it.
    CERTAIN,
    /// It may have been, but its range only overlaps the window.
    POSSIBLE
}
