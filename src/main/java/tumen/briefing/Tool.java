package tumen.briefing;

/// What the presenter's pointer does on the screen.
public enum Tool {
    NONE,
    /// A red dot with a fading trail.
    POINTER,
    /// Everything but a circle is dimmed.
    SPOTLIGHT,
    PEN,
    MAGNIFIER
}
