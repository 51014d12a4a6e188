package tumen.time;

import tumen.words.Words;

/// A second of a day in UTC, as the share of the day since its midnight; outside 0..1 when the
/// offset carries it into a neighbouring day.
record TimeOfDay(double share) {
    private static final double SECONDS_PER_DAY = 86_400;

    /// One second as a share of a day.
    static final double SECOND = 1 / SECONDS_PER_DAY;

    /// Reads `23:20:30`, `23:20:30Z`, `23:20:30+04`, `23:20:30-04:30`. A time without an offset is
    /// read as UTC.
    static TimeOfDay read(Cursor cursor) {
        int hour = cursor.twoDigits("hour", 0, 23);
        int minute = colon(cursor).twoDigits("minute", 0, 59);
        int second = colon(cursor).twoDigits("second", 0, 59);
        int offset = readOffsetMinutes(cursor);
        return new TimeOfDay(((hour * 60 + minute - offset) * 60 + second) / SECONDS_PER_DAY);
    }

    private static int readOffsetMinutes(Cursor cursor) {
        if (cursor.skip('Z')) {
            return 0;
        }
        boolean west = cursor.peek() == '-';
        if (!cursor.skip('-') && !cursor.skip('+')) {
            return 0;
        }
        int minutes = 60 * cursor.twoDigits("offsetHour", 0, 23);
        if (cursor.skip(':')) {
            minutes += cursor.twoDigits("offsetMinute", 0, 59);
        }
        return west ? -minutes : minutes;
    }

    private static Cursor colon(Cursor cursor) {
        if (!cursor.skip(':')) {
            throw cursor.error(Words.of("edtf.time"));
        }
        return cursor;
    }
}
