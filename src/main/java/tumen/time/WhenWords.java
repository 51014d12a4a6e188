package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf.Kind;
import tumen.words.Words;

/// A date in plain words of the tongue spoken.
public final class WhenWords {
    private static final String DASH = " – ";

    private WhenWords() {}

    /// The date with all that is known and not known of it: `September 2023 (day not known)`, `7
    /// September – 1 October 2023 · 25 days`, `since 30 April 2025, still going on`.
    public static String full(Edtf edtf) {
        EdtfDate start = edtf.start();
        EdtfDate end = edtf.end();
        if (edtf.kind() == Kind.DATE && start != null) {
            return fullDate(start);
        }
        if (edtf.kind() == Kind.ONE_OF || edtf.kind() == Kind.ALL_OF) {
            return Words.of("when." + edtf.kind(), setRange(start, end, DateNames.FULL));
        }
        TimeSpan span = edtf.span();
        if (start != null && end != null) {
            return range(start, end, DateNames.FULL) + duration(start, end, span);
        } else if (start != null) {
            String from = point(start, DateNames.FULL);
            boolean open = span.endBound() == Bound.OPEN;
            return Words.of(open ? "when.goingOn" : "when.endNotKnown", from);
        } else if (end != null) {
            String until = point(end, DateNames.FULL);
            boolean open = span.startBound() == Bound.OPEN;
            return Words.of(open ? "when.noBeginning" : "when.beginningNotKnown", until);
        }
        return edtf.text();
    }

    /// The date for a label: `13 Sep 2023`, `7 Sep – 1 Oct 2023`, `since 30 Apr 2025`.
    public static String brief(Edtf edtf) {
        EdtfDate start = edtf.start();
        EdtfDate end = edtf.end();
        if (edtf.kind() == Kind.DATE && start != null) {
            return point(start, DateNames.SHORT);
        }
        if (edtf.kind() == Kind.ONE_OF || edtf.kind() == Kind.ALL_OF) {
            return setRange(start, end, DateNames.SHORT);
        }
        if (start != null && end != null) {
            return range(start, end, DateNames.SHORT);
        } else if (start != null) {
            String from = point(start, DateNames.SHORT);
            boolean open = edtf.span().endBound() == Bound.OPEN;
            return open ? Words.of("when.since", from) : from + DASH + "?";
        } else if (end != null) {
            String until = point(end, DateNames.SHORT);
            boolean open = edtf.span().startBound() == Bound.OPEN;
            return open ? Words.of("when.until", until) : "?" + DASH + until;
        }
        return edtf.text();
    }

    /// A day number in full: `13 September 2023`.
    public static String day(long day) {
        return DateNames.FULL.date(CivilDate.ofDay(day));
    }

    /// A day number for a label: `13 Sep 2023`.
    public static String briefDay(long day) {
        return DateNames.SHORT.date(CivilDate.ofDay(day));
    }

    /// A day number for a label that says no year: `13 Sep`.
    public static String briefDayAndMonth(long day) {
        return DateNames.SHORT.dayAndMonth(CivilDate.ofDay(day));
    }

    /// Two day numbers, both counted, for a label: `7 Sep – 1 Oct 2023`, `13 Sep 2023` if equal.
    public static String briefDays(long first, long last) {
        return days(CivilDate.ofDay(first), CivilDate.ofDay(last), DateNames.SHORT);
    }

    private static String fullDate(EdtfDate date) {
        Qualifier qualifier = date.qualifier();
        String name = name(date, DateNames.FULL);
        boolean fine = date.precision().compareTo(Precision.DAY) >= 0;
        if (fine) {
            return qualifier == Qualifier.NONE ? name : Words.of("when.day." + qualifier, name);
        }
        String about =
                qualifier.isApproximate() ? Words.of("when.about", name) : missing(date, name);
        return qualifier.isUncertain() ? Words.of("when.day.UNCERTAIN", about) : about;
    }

    private static String missing(EdtfDate date, String name) {
        boolean missing =
                date.precision().compareTo(Precision.DAY) < 0
                        && (date.precision() == Precision.SEASON || isWhole(date));
        return missing ? Words.of("when.missing." + date.precision(), name) : name;
    }

    private static String setRange(
            @Nullable EdtfDate start, @Nullable EdtfDate end, DateNames names) {
        if (start != null && end != null) {
            return range(start, end, names);
        }
        if (start != null) {
            return Words.of("when.orLater", point(start, names));
        }
        return end == null ? "" : Words.of("when.orEarlier", point(end, names));
    }

    private static String range(EdtfDate start, EdtfDate end, DateNames names) {
        boolean plain =
                start.qualifier() == Qualifier.NONE
                        && end.qualifier() == Qualifier.NONE
                        && start.precision() == end.precision();
        if (plain && start.precision() == Precision.DAY) {
            return days(start.first(), end.first(), names);
        }
        boolean months = plain && start.precision() == Precision.MONTH;
        if (months && isWhole(start) && isWhole(end)) {
            return months(start.first(), end.first(), names);
        }
        return point(start, names) + DASH + point(end, names);
    }

    private static String days(CivilDate first, CivilDate last, DateNames names) {
        if (first.equals(last)) {
            return names.date(first);
        } else if (first.year() != last.year()) {
            return names.date(first) + DASH + names.date(last);
        } else if (first.month() != last.month()) {
            return names.datesOfYear(first, last);
        }
        return names.datesOfMonth(first, last);
    }

    private static String months(CivilDate first, CivilDate last, DateNames names) {
        if (first.equals(last)) {
            return names.month(first);
        }
        return first.year() == last.year()
                ? names.monthsOfYear(first, last)
                : names.month(first) + DASH + names.month(last);
    }

    private static String duration(EdtfDate start, EdtfDate end, TimeSpan span) {
        boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        if (!days) {
            return "";
        }
        boolean sure = start.qualifier().and(end.qualifier()) == Qualifier.NONE;
        long count = span.latest() - span.earliest() + 1;
        String size = Words.of("lag.days", count);
        return " · " + (sure ? size : Words.of("lag.about", size));
    }

    private static String point(EdtfDate date, DateNames names) {
        String name = name(date, names);
        String about = date.qualifier().isApproximate() ? Words.of("when.about", name) : name;
        return date.qualifier().isUncertain() ? Words.of("when.uncertain." + names, about) : about;
    }

    private static String name(EdtfDate date, DateNames names) {
        CivilDate first = date.first();
        CivilDate last = date.last();
        if (date.precision() == Precision.SEASON) {
            String years =
                    first.year() == last.year()
                            ? DateNames.year(first.year())
                            : Words.of("date.winterYears", first.year(), last.year());
            return Words.of("when.season", Seasons.name(date.season()), years);
        } else if (!isWhole(date)) {
            return Words.of("when.between", names.date(first), names.date(last));
        }
        return switch (date.precision()) {
            case YEARS -> years(first.year(), last.year());
            case YEAR -> DateNames.year(first.year());
            case MONTH -> names.month(first);
            case TIME -> Words.of("when.time", names.date(first), DateNames.time(date.from()));
            case SEASON, DAY -> names.date(first);
        };
    }

    private static String years(long first, long last) {
        boolean decade = first > 0 && first % 10 == 0 && last == first + 9;
        return decade
                ? Words.of("date.decade", first)
                : DateNames.year(first) + DASH + DateNames.year(last);
    }

    /// Whether the date covers its whole unit, not only the days a mask leaves.
    private static boolean isWhole(EdtfDate date) {
        CivilDate first = date.first();
        CivilDate last = date.last();
        return switch (date.precision()) {
            case YEARS, YEAR ->
                    first.month() == 1
                            && first.day() == 1
                            && last.month() == 12
                            && last.day() == 31;
            case MONTH ->
                    first.day() == 1 && last.day() == CivilDate.daysIn(last.year(), last.month());
            case SEASON, DAY, TIME -> true;
        };
    }
}
