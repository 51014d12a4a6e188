package tumen.ui.map;

import java.util.Locale;

/// A length of time in the words people use for it: `1 week`, `3.5 days`, `12 hours`.
final class SpeedWords {
    private static final double YEAR = 365.25;
    private static final double MONTH = YEAR / 12;

    private SpeedWords() {}

    static String of(double days) {
        if (days < 1) {
            return counted(days * 24, "hour");
        }
        if (days < 7) {
            return counted(days, "day");
        }
        if (days < MONTH) {
            return counted(days / 7, "week");
        }
        return days < YEAR ? counted(days / MONTH, "month") : counted(days / YEAR, "year");
    }

    private static String counted(double amount, String unit) {
        double tenths = Math.round(amount * 10) / 10.0;
        String number =
                tenths == Math.rint(tenths)
                        ? String.valueOf((long) tenths)
                        : String.format(Locale.ROOT, "%.1f", tenths);
        return number + " " + unit + (tenths == 1 ? "" : "s");
    }
}
