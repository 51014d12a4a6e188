package tumen.time;

import java.util.List;

/// English names of days, months and years, in full or short.
enum DateNames {
    FULL(false),
    SHORT(true);

    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final int SHORT_LENGTH = 3;
    private static final double SECONDS_PER_DAY = 86_400;

    private final boolean abbreviated;

    DateNames(boolean abbreviated) {
        this.abbreviated = abbreviated;
    }

    /// `13 September 2023`.
    String date(CivilDate date) {
        return dayAndMonth(date) + " " + year(date.year());
    }

    /// `13 September`.
    String dayAndMonth(CivilDate date) {
        return date.day() + " " + monthName(date);
    }

    /// `September 2023`.
    String month(CivilDate date) {
        return monthName(date) + " " + year(date.year());
    }

    /// `September`.
    String monthName(CivilDate date) {
        String name = MONTHS.get(date.month() - 1);
        return abbreviated ? name.substring(0, SHORT_LENGTH) : name;
    }

    /// `2023`; `45 BC` for EDTF's -0044.
    static String year(long year) {
        return year > 0 ? Long.toString(year) : (1 - year) + " BC";
    }

    /// `10:00` from the minute of the day.
    static String hourAndMinute(long minuteOfDay) {
        return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }

    /// `10:00 UTC`, `10:00:30 UTC` from a fractional day.
    static String time(double day) {
        long seconds = Math.round((day - Math.floor(day)) * SECONDS_PER_DAY);
        String minute = hourAndMinute(seconds / 60);
        return seconds % 60 == 0 ? minute + " UTC" : minute + ":%02d UTC".formatted(seconds % 60);
    }
}
