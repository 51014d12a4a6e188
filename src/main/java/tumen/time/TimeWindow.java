package tumen.time;

/// The stretch of time a timeline shows: fractional days since 1970-01-01. At least an hour,
/// between the years -9999 and 9999; whatever is asked for is brought within these. Zooming out
/// ends at 220 years, or at what was shown before: only a story of more time is shown whole.
public record TimeWindow(double from, double to) {
    /// The least span: an hour.
    public static final double MIN_DAYS = 1.0 / 24;

    /// The greatest span that is zoomed out to: two centuries and a margin.
    public static final double MAX_DAYS = 220 * 365.2425;

    /// The first day a window may show.
    public static final double FIRST_DAY = new CivilDate(-9999, 1, 1).toDay();

    /// Where the last window ends.
    public static final double LAST_DAY = new CivilDate(10_000, 1, 1).toDay();

    /// What is shown where nothing has a date: 2022 to 2027.
    public static final TimeWindow UNDATED =
            new TimeWindow(new CivilDate(2022, 1, 1).toDay(), new CivilDate(2028, 1, 1).toDay());

    public TimeWindow {
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new IllegalArgumentException("not a time window: " + from + " to " + to);
        }
        double asked = to - from;
        double span = Math.clamp(asked, MIN_DAYS, LAST_DAY - FIRST_DAY);
        double wished = span == asked ? from : from + asked / 2 - span / 2;
        double start = Math.clamp(wished, FIRST_DAY, LAST_DAY - span);
        if (span != asked || start != from) {
            from = start;
            to = start + span;
        }
    }

    /// The length in days.
    public double days() {
        return to - from;
    }

    /// The day in the middle.
    public double middle() {
        return from + days() / 2;
    }

    /// The window some days later; earlier when negative.
    public TimeWindow pannedBy(double days) {
        return new TimeWindow(from + days, to + days);
    }

    /// The window `factor` times as long, the given day staying at its place in it. A factor below
    /// 1 looks closer.
    public TimeWindow zoomedAt(double day, double factor) {
        if (!(factor > 0) || !Double.isFinite(day)) {
            throw new IllegalArgumentException("cannot zoom by " + factor + " at " + day);
        }
        double span = Math.clamp(days() * factor, MIN_DAYS, Math.max(days(), MAX_DAYS));
        double share = (day - from) / days();
        double start = day - share * span;
        return new TimeWindow(start, start + span);
    }

    /// The window of the same length around a day.
    public TimeWindow centredAt(double day) {
        return pannedBy(day - middle());
    }

    /// The window a share 0..1 of the way to another; the length changes evenly by factor, so a day
    /// both show in the same place stays still.
    public TimeWindow towards(TimeWindow other, double share) {
        double ratio = other.days() / days();
        double length = days() * Math.pow(ratio, share);
        double moved =
                Math.abs(ratio - 1) < 1e-9 ? share : (length - days()) / (other.days() - days());
        double start = from + (other.from - from) * moved;
        return new TimeWindow(start, start + length);
    }

    /// Whether a moment is in the window.
    public boolean contains(double day) {
        return day >= from && day < to;
    }

    /// Whether any of a span's possible days are in the window.
    public boolean touches(TimeSpan span) {
        return span.overlaps(from, to);
    }

    /// The window that shows all dated days of some spans with a margin on both sides, `margin`
    /// being a share of the length. Without spans, `UNDATED`.
    public static TimeWindow around(Iterable<TimeSpan> spans, double margin) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (TimeSpan span : spans) {
            first = Math.min(first, (double) span.earliestDated());
            last = Math.max(last, span.latestDated() + 1.0);
        }
        if (first > last) {
            return UNDATED;
        }
        double edge = (last - first) * margin;
        return new TimeWindow(first - edge, last + edge);
    }
}
