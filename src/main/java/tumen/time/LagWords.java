package tumen.time;

import tumen.words.Words;

/// In words, how long after something happened it became known.
public final class LagWords {
    private static final long DAYS_TOLD_AS_DAYS = 60;
    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int MONTHS_TOLD_AS_MONTHS = 24;

    private LagWords() {}

    /// Which way a lag runs, by the key of its words.
    private enum Direction {
        LATER,
        EARLIER,
        AFTER_IT_BEGAN
    }

    /// The lag from the end of what happened to when it was told: `12 days later`, `the same day`,
    /// `about 2 months later`, `while it went on`. What goes on without an end counts from its
    /// start.
    public static String between(TimeSpan happened, TimeSpan told) {
        if (happened.endBound() == Bound.OPEN) {
            long least = told.earliest() - happened.latestStart();
            long most = told.latestDated() - happened.earliestDated();
            return between(least, most, most < 0 ? Direction.EARLIER : Direction.AFTER_IT_BEGAN);
        }
        boolean during =
                told.earliest() >= happened.latestStart() && told.latest() < happened.earliestEnd();
        if (during) {
            return Words.of("lag.during");
        }
        long least = told.earliestDated() - happened.latestEnd();
        long most = told.latestDated() - happened.earliestEnd();
        return between(least, most, most < 0 ? Direction.EARLIER : Direction.LATER);
    }

    private static String between(long least, long most, Direction direction) {
        if (least == most) {
            return exact(least, direction);
        }
        if (least <= 0 && most >= 0) {
            return Words.of("lag.aboutThen");
        }
        long middle = Math.abs(least + (most - least) / 2);
        return middle < DAYS_TOLD_AS_DAYS
                ? directed(Words.of("lag.about", Words.of("lag.days", middle)), direction)
                : rough(middle, direction);
    }

    private static String exact(long days, Direction direction) {
        if (days == 0) {
            return Words.of(direction == Direction.LATER ? "lag.sameDay" : "lag.dayItBegan");
        }
        long size = Math.abs(days);
        return size < DAYS_TOLD_AS_DAYS
                ? directed(Words.of("lag.days", size), direction)
                : rough(size, direction);
    }

    private static String rough(long days, Direction direction) {
        long months = Math.round(days / DAYS_PER_MONTH);
        String size =
                months < MONTHS_TOLD_AS_MONTHS
                        ? Words.of("lag.months", months)
                        : Words.of("lag.years", Math.round(days / DAYS_PER_YEAR));
        return directed(Words.of("lag.about", size), direction);
    }

    private static String directed(String size, Direction direction) {
        return Words.of("lag." + direction, size);
    }
}
