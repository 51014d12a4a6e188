package tumen.time;

import tumen.words.Words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A point in time written down: fractional days since 1970-01-01 as `2023-09-13`, or to the
/// millisecond as `2023-09-13T06:30:00.250`, in UTC.
public final class Moment {
    private static final long MILLISECONDS = 86_400_000;
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(-?\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d{1,3})?))?");

    private Moment() {}

    /// The text of a day, rounded to the millisecond.
    public static String text(double day) {
        long all = Math.round(day * MILLISECONDS);
        String date = CivilDate.ofDay(Math.floorDiv(all, MILLISECONDS)).iso();
        long rest = Math.floorMod(all, MILLISECONDS);
        if (rest == 0) {
            return date;
        }
        long seconds = rest / 1000;
        String time =
                String.format(
                        Locale.ROOT,
                        "%sT%02d:%02d:%02d",
                        date,
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
        return rest % 1000 == 0 ? time : time + String.format(Locale.ROOT, ".%03d", rest % 1000);
    }

    /// The day of a text.
    ///
    /// @throws IllegalArgumentException saying how a moment is written
    public static double parse(String text) {
        Matcher found = WRITTEN.matcher(text);
        if (!found.matches()) {
            throw wrong(text);
        }
        CivilDate date =
                new CivilDate(
                        Long.parseLong(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
        if (!CivilDate.ofDay(date.toDay()).equals(date)) {
            throw wrong(text);
        }
        if (found.group(4) == null) {
            return date.toDay();
        }
        int hour = Integer.parseInt(found.group(4));
        int minute = Integer.parseInt(found.group(5));
        double second = Double.parseDouble(found.group(6));
        if (hour > 23 || minute > 59 || second >= 60) {
            throw wrong(text);
        }
        long milliseconds = Math.round(((hour * 60 + minute) * 60 + second) * 1000);
        return date.toDay() + (double) milliseconds / MILLISECONDS;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(Words.of("moment.wrong", text));
    }
}
