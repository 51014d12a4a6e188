package tumen.ui.map;

import tumen.words.Words;

/// A length of time in the words people use for it: `1 week`, `3.5 days`, `12 hours`.
final class SpeedWords {
    private static final double YEAR = 365.25;
    private static final double MONTH = YEAR / 12;

    private SpeedWords() {}

    static String of(double days) {
        if (days < 1) {
            return counted(days * 24, "speed.hours");
        }
        if (days < 7) {
            return counted(days, "speed.days");
        }
        if (days < MONTH) {
            return counted(days / 7, "speed.weeks");
        }
        return days < YEAR
                ? counted(days / MONTH, "speed.months")
                : counted(days / YEAR, "speed.years");
    }

    private static String counted(double amount, String unit) {
        double tenths = Math.round(amount * 10) / 10.0;
        boolean whole = tenths == Math.rint(tenths);
        return whole
                ? Words.of(unit, (long) tenths)
                : Words.of(unit + ".part", Words.decimal(tenths, 1));
    }
}
