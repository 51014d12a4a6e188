package tumen.ui.details;

import tumen.claim.Connection;
import tumen.claim.Pace;

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
                "%s: %,.0f km in at most %,.0f h, at least %s km/h of %,.0f possible"
                        .formatted(
                                pace.mode().name().toLowerCase(Locale.ROOT),
                                pace.kilometres(),
                                pace.hours(),
                                speed(pace.leastSpeed()),
                                pace.limit());
        return Optional.of(
                new PaceLine(
                        pace.isImpossible() ? "Impossible, " + words : words, pace.isImpossible()));
    }

    /// What is wrong with arriving from another event, if anything is.
    static Optional<PaceLine> of(Connection connection) {
        return connection.isTooEarly()
                ? Optional.of(
                        new PaceLine(
                                "Too early: %,.0f km from “%s” in at most %,.0f h"
                                        .formatted(
                                                connection.kilometres(),
                                                connection.before().title(),
                                                Math.max(0, connection.hours())),
                                true))
                : Optional.empty();
    }

    private static String speed(double speed) {
        return speed < 10
                ? String.format(Locale.ENGLISH, "%.1f", speed)
                : String.format(Locale.ENGLISH, "%,.0f", speed);
    }
}
