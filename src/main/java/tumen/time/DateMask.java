package tumen.time;

import org.jspecify.annotations.Nullable;

/// The dates that fit a year, month and day of which digits may be unspecified.
record DateMask(YearRange year, DigitMask month, @Nullable DigitMask day) {
    /// The first date that fits; an error at the cursor's text if none does.
    CivilDate first(Cursor cursor) {
        for (long y = year.low(); y <= year.high(); y++) {
            if (year.contains(y)) {
                for (int m = 1; m <= 12; m++) {
                    int d = month.matches(m) ? firstDay(y, m) : 0;
                    if (d > 0) {
                        return new CivilDate(y, m, d);
                    }
                }
                stopIfYearDoesNotMatter(cursor, y);
            }
        }
        throw noneFits(cursor);
    }

    /// The last date that fits.
    CivilDate last(Cursor cursor) {
        for (long y = year.high(); y >= year.low(); y--) {
            if (year.contains(y)) {
                for (int m = 12; m >= 1; m--) {
                    int d = month.matches(m) ? lastDay(y, m) : 0;
                    if (d > 0) {
                        return new CivilDate(y, m, d);
                    }
                }
                stopIfYearDoesNotMatter(cursor, y);
            }
        }
        throw noneFits(cursor);
    }

    /// Only 29 February depends on the year, so any other miss is a miss in every year.
    private void stopIfYearDoesNotMatter(Cursor cursor, long y) {
        boolean leapDay = day != null && day.matches(29) && month.matches(2);
        if (!leapDay || CivilDate.daysIn(y, 2) == 29) {
            throw noneFits(cursor);
        }
    }

    private int firstDay(long y, int m) {
        if (day == null) {
            return 1;
        }
        int length = CivilDate.daysIn(y, m);
        for (int d = 1; d <= length; d++) {
            if (day.matches(d)) {
                return d;
            }
        }
        return 0;
    }

    private int lastDay(long y, int m) {
        int length = CivilDate.daysIn(y, m);
        if (day == null) {
            return length;
        }
        for (int d = length; d >= 1; d--) {
            if (day.matches(d)) {
                return d;
            }
        }
        return 0;
    }

    private EdtfException noneFits(Cursor cursor) {
        if (month.least() > 12 || month.greatest() < 1) {
            return cursor.error(Cursor.outside("month", 1, 12));
        }
        int length = 0;
        for (int m = 1; m <= 12; m++) {
            if (month.matches(m)) {
                length = Math.max(length, CivilDate.daysIn(year.high(), m));
            }
        }
        return cursor.error(Cursor.outside("day", 1, length));
    }
}
