package tumen.time;

/// In words, how long after something happened it became known.
public final class LagWords {
    private static final long DAYS_TOLD_AS_DAYS = 60;
    private static final double DAYS_PER_MONTH = 30.44;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final int MONTHS_TOLD_AS_MONTHS = 24;

    private LagWords() {}

    /// The lag from the end of what happened to when it was told: `12 days later`, `the same day`,
    /// `about 2 months later`, `while it went on`. What goes on without an end counts from its
    /// start.
    public static String between(TimeSpan happened, TimeSpan told) {
        if (happened.endBound() == Bound.OPEN) {
            long least = told.earliest() - happened.latestStart();
            long most = told.latestDated() - happened.earliestDated();
            return most < 0
                    ? between(least, most, "earlier")
                    : between(least, most, "after it began");
        }
        boolean during =
                told.earliest() >= happened.latestStart() && told.latest() < happened.earliestEnd();
        if (during) {
            return "while it went on";
        }
        long least = told.earliestDated() - happened.latestEnd();
        long most = told.latestDated() - happened.earliestEnd();
        return between(least, most, most < 0 ? "earlier" : "later");
    }

    private static String between(long least, long most, String direction) {
        if (least == most) {
            return exact(least, direction);
        }
        if (least <= 0 && most >= 0) {
            return "at about the same time";
        }
        long middle = Math.abs(least + (most - least) / 2);
        return middle < DAYS_TOLD_AS_DAYS
                ? "about " + counted(middle, "day") + " " + direction
                : rough(middle, direction);
    }

    private static String exact(long days, String direction) {
        if (days == 0) {
            return direction.equals("later") ? "the same day" : "the day it began";
        }
        long size = Math.abs(days);
        return size < DAYS_TOLD_AS_DAYS
                ? counted(size, "day") + " " + direction
                : rough(size, direction);
    }

    private static String rough(long days, String direction) {
        long months = Math.round(days / DAYS_PER_MONTH);
        String size =
                months < MONTHS_TOLD_AS_MONTHS
                        ? counted(months, "month")
                        : counted(Math.round(days / DAYS_PER_YEAR), "year");
        return "about " + size + " " + direction;
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
