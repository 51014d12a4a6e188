package tumen.briefing;

/// What the presenter's large clock shows: seconds spent, seconds left, or the time of day.
public enum TimerFace {
    UP,
    DOWN,
    TIME;

    /// The one after this, the first after the last.
    TimerFace next() {
        return switch (this) {
            case UP -> DOWN;
            case DOWN -> TIME;
            case TIME -> UP;
        };
    }
}
