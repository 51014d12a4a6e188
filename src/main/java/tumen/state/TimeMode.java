package tumen.state;

/// Which part of time shows its events, as the playhead moves.
public enum TimeMode {
    /// All of the window, or what is chosen of it, wherever the playhead is.
    WINDOW,
    /// As many days as are chosen, 30 if none are, up to and with the playhead's.
    MOVING,
    /// From the beginning up to and with the playhead's day.
    CUMULATIVE,
    /// The playhead's day alone.
    INSTANT;

    /// The mode after this one.
    public TimeMode next() {
        return switch (this) {
            case WINDOW -> MOVING;
            case MOVING -> CUMULATIVE;
            case CUMULATIVE -> INSTANT;
            case INSTANT -> WINDOW;
        };
    }
}
