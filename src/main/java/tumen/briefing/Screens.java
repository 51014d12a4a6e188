package tumen.briefing;

import java.util.Optional;

/// Which of the screens there are shows what; positions from 0, the presenter's own screen first.
///
/// `console` is empty where the presenter's window is not shown.
public record Screens(int audience, Optional<Integer> console) {
    /// With two screens the audience's window is on the second and the presenter's on the first, or
    /// the other way round; with one, the audience's, and the presenter's over it when wanted.
    public static Screens of(int count, boolean swapped, boolean consoleWanted) {
        if (count < 2) {
            return new Screens(0, consoleWanted ? Optional.of(0) : Optional.empty());
        }
        return swapped ? new Screens(0, Optional.of(1)) : new Screens(1, Optional.of(0));
    }
}
