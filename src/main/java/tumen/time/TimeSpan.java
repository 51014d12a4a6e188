package tumen.time;

/// The days something may have begun and ended on: days since 1970-01-01, inclusive, proleptic
/// Gregorian. A single coarse date is something within it: `2023-09` begins on some day of
/// September and ends on some day of September.
///
/// All four days are finite. An open end is `LAST_DAY` at the latest, an open start `FIRST_DAY` at
/// the earliest; an unknown end repeats what the known end says.
public record TimeSpan(
        long earliestStart,
        long latestStart,
        long earliestEnd,
        long latestEnd,
        Bound startBound,
        Bound endBound) {
    /// The first day of all; exact as a double.
    public static final long FIRST_DAY = new CivilDate(-CivilDate.MAX_YEAR, 1, 1).toDay();

    /// The last day of all; exact as a double.
    public static final long LAST_DAY = new CivilDate(CivilDate.MAX_YEAR, 12, 31).toDay();

    public TimeSpan {
        if (earliestStart > latestStart
                || earliestEnd > latestEnd
                || earliestStart > latestEnd
                || earliestStart < FIRST_DAY
                || latestEnd > LAST_DAY) {
            throw new IllegalArgumentException(
                    "days out of order: start %d..%d, end %d..%d"
                            .formatted(earliestStart, latestStart, earliestEnd, latestEnd));
        }
    }

    /// One known day.
    public static TimeSpan ofDay(long day) {
        return within(day, day);
    }

    /// Something at some time between two days, both counted.
    public static TimeSpan within(long first, long last) {
        return new TimeSpan(first, last, first, last, Bound.DATED, Bound.DATED);
    }

    /// The first day it may touch; `FIRST_DAY` if its start is open.
    public long earliest() {
        return earliestStart;
    }

    /// The last day it may touch; `LAST_DAY` if its end is open.
    public long latest() {
        return latestEnd;
    }

    /// Whether there are days on which it surely was: `latestStart` to `earliestEnd`.
    public boolean hasCertainCore() {
        return latestStart <= earliestEnd;
    }

    /// Whether it lies on one known day.
    public boolean isOneDay() {
        return earliestStart == latestEnd;
    }

    /// Whether it goes on without an end.
    public boolean isOngoing() {
        return endBound == Bound.OPEN;
    }

    /// Whether it may touch a stretch of fractional days. An open end overlaps everything after the
    /// start; an unknown end only what is known.
    public boolean overlaps(double fromDay, double toDay) {
        return earliestStart < toDay && latestEnd + 1.0 > fromDay;
    }

    /// The dated days only, first of them: where a view that wants to show it may begin.
    public long earliestDated() {
        return startBound == Bound.OPEN ? earliestEnd : earliestStart;
    }

    /// The dated days only, last of them.
    public long latestDated() {
        return endBound == Bound.OPEN ? latestStart : latestEnd;
    }
}
