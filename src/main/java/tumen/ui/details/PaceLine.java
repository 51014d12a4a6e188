package tumen.ui.details;

import tumen.claim.Connection;
import tumen.claim.Pace;
import tumen.words.Words;

import java.util.Locale;
import java.util.Optional;

/// How fast a way must have been gone along at least, against what is possible.
public record PaceLine(String words, boolean impossible) {
    /// `rail: at least 14 km/h, at most 320 possible`; empty where there was all the time in the
    /// world.
    static Optional<PaceLine> of(Pace pace) {
        if (Double.isInfinite(pace.hours())) {
            return Optional.empty();
        }
        String words =
                Words.of(
                        "pace.words",
                        Words.of("mode." + pace.mode().name().toLowerCase(Locale.ROOT)),
                        Words.decimal(pace.kilometres(), 0),
                        Words.decimal(pace.hours(), 0),
                        speed(pace.leastSpeed()),
                        Words.decimal(pace.limit(), 0));
        return Optional.of(
                new PaceLine(
                        pace.isImpossible() ? Words.of("pace.impossible", words) : words,
                        pace.isImpossible()));
    }

    /// What is wrong with arriving from another event, if anything is.
    static Optional<PaceLine> of(Connection connection) {
        return connection.isTooEarly()
                ? Optional.of(
                        new PaceLine(
                                Words.of(
                                        "pace.tooEarly",
                                        Words.decimal(connection.kilometres(), 0),
                                        connection.before().title(),
                                        Words.decimal(Math.max(0, connection.hours()), 0)),
                                true))
                : Optional.empty();
    }

    private static String speed(double speed) {
        return Words.decimal(speed, speed < 10 ? 1 : 0);
    }
}
