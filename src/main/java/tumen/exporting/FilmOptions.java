package tumen.exporting;

import tumen.model.Briefing;
import tumen.words.Words;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How long a film is, in seconds, and how many frames a second it has; where it is not said, what
/// is usual for what is shown and for the format.
public record FilmOptions(OptionalDouble seconds, OptionalInt perSecond) {
    /// The longest film, in seconds.
    public static final double LONGEST = 600;

    /// The most frames a second; what a GIF can say.
    public static final int FASTEST = 50;

    /// Whatever is usual.
    public static final FilmOptions USUAL =
            new FilmOptions(OptionalDouble.empty(), OptionalInt.empty());

    private static final double VIEW_SECONDS = 10;
    private static final double STEP_SECONDS = 3;

    /// How long a film of a briefing, or of a view, usually is.
    public static double usualSeconds(Optional<Briefing> briefing) {
        return briefing.map(told -> Math.min(LONGEST, STEP_SECONDS * told.steps().size()))
                .orElse(VIEW_SECONDS);
    }

    public FilmOptions {
        if (seconds.isPresent()
                && !(seconds.getAsDouble() >= 0.5 && seconds.getAsDouble() <= LONGEST)) {
            throw new IllegalArgumentException(Words.of("film.seconds", seconds.getAsDouble()));
        }
        if (perSecond.isPresent() && (perSecond.getAsInt() < 1 || perSecond.getAsInt() > FASTEST)) {
            throw new IllegalArgumentException(Words.of("film.rate", perSecond.getAsInt()));
        }
    }
}
