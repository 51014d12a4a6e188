package tumen.briefing;

import java.util.Optional;

/// What a screen shows of a talk: the step at a position from 0, or a detour from it.
public record Shown(int position, Optional<Detour> detour) {
    /// A step as it is.
    public static Shown step(int position) {
        return new Shown(position, Optional.empty());
    }

    /// The same step with a detour from it.
    Shown wandering(Detour other) {
        return new Shown(position, Optional.of(other));
    }
}
