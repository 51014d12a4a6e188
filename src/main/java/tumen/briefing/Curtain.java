package tumen.briefing;

/// What lies over the audience's screen.
public enum Curtain {
    OPEN,
    BLACK,
    WHITE
}
