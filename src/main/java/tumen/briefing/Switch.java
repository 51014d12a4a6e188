package tumen.briefing;

/// What is on or off for the whole talk.
public enum Switch {
    /// The grid of all steps.
    OVERVIEW,
    /// Steps advance by themselves.
    AUTOMATIC,
    /// After the last step comes the first.
    LOOP,
    /// The two screens change places.
    SWAPPED,
    /// The presenter's window is wanted even on one screen.
    CONSOLE,
    /// The field to search in for a detour.
    SEARCH,
    /// The list of keys.
    HELP
}
