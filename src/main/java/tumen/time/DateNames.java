package tumen.time;

import tumen.words.Words;

/// Names of days, months and years in the tongue spoken, in full or short.
enum DateNames {
    FULL,
    SHORT;

    private static final double SECONDS_PER_DAY = 86_400;

    /// `13 September 2023`.
    String date(CivilDate date) {
        return Words.of("date.day", dayAndMonth(date), year(date.year()));
    }

    /// `7 September – 1 October 2023`, two days of one year.
    String datesOfYear(CivilDate first, CivilDate last) {
        return Words.of(
                "date.daysOfYear", dayAndMonth(first), dayAndMonth(last), year(last.year()));
    }

    /// `7–13 September 2023`, two days of one month.
    String datesOfMonth(CivilDate first, CivilDate last) {
        return Words.of(
                "date.daysOfMonth", first.day(), last.day(), monthOfDay(last), year(last.year()));
    }

    /// `13 September`.
    String dayAndMonth(CivilDate date) {
        return Words.of("date.dayAndMonth", date.day(), monthOfDay(date));
    }

    /// `September 2023`.
    String month(CivilDate date) {
        return Words.of("date.month", monthName(date), year(date.year()));
    }

    /// `August – September 2023`, two months of one year.
    String monthsOfYear(CivilDate first, CivilDate last) {
        return Words.of("date.monthsOfYear", monthName(first), monthName(last), year(last.year()));
    }

    /// `September`.
    String monthName(CivilDate date) {
        return Words.of("month." + this + "." + date.month());
    }

    /// The month's name behind the number of a day, which in Russian is another case.
    private String monthOfDay(CivilDate date) {
        return Words.of("month." + this + ".of." + date.month());
    }

    /// `2023`; `45 BC` for EDTF's -0044.
    static String year(long year) {
        return year > 0 ? Words.of("date.year", year) : Words.of("date.yearBefore", 1 - year);
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
