package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf.Kind;

/// A date in plain English.
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
            String all = edtf.kind() == Kind.ONE_OF ? "one of several dates, " : "several dates, ";
            return all + setRange(start, end, DateNames.FULL);
        }
        TimeSpan span = edtf.span();
        if (start != null && end != null) {
            return range(start, end, DateNames.FULL) + duration(start, end, span);
        } else if (start != null) {
            String from = point(start, DateNames.FULL);
            boolean open = span.endBound() == Bound.OPEN;
            return open ? "since " + from + ", still going on" : "from " + from + ", end not known";
        } else if (end != null) {
            String until = "until " + point(end, DateNames.FULL);
            boolean open = span.startBound() == Bound.OPEN;
            return until + (open ? ", no beginning given" : ", beginning not known");
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
            return edtf.span().endBound() == Bound.OPEN ? "since " + from : from + DASH + "?";
        } else if (end != null) {
            String until = point(end, DateNames.SHORT);
            return edtf.span().startBound() == Bound.OPEN ? "until " + until : "?" + DASH + until;
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

    /// Two day numbers, both counted, for a label: `7 Sep – 1 Oct 2023`, `13 Sep 2023` if equal.
    public static String briefDays(long first, long last) {
        return days(CivilDate.ofDay(first), CivilDate.ofDay(last), DateNames.SHORT);
    }

    private static String fullDate(EdtfDate date) {
        Qualifier qualifier = date.qualifier();
        String name = name(date, DateNames.FULL);
        boolean fine = date.precision().compareTo(Precision.DAY) >= 0;
        if (fine) {
            return switch (qualifier) {
                case NONE -> name;
                case UNCERTAIN -> name + ", uncertain";
                case APPROXIMATE -> name + ", approximately";
                case UNCERTAIN_AND_APPROXIMATE -> name + ", approximately and uncertain";
            };
        }
        String about = qualifier.isApproximate() ? "about " + name : name + missing(date);
        return qualifier.isUncertain() ? about + ", uncertain" : about;
    }

    private static String missing(EdtfDate date) {
        return switch (date.precision()) {
            case MONTH -> isWhole(date) ? " (day not known)" : "";
            case YEAR -> isWhole(date) ? " (day and month not known)" : "";
            case YEARS -> isWhole(date) ? " (year not known)" : "";
            case SEASON -> " (day not known)";
            case DAY, TIME -> "";
        };
    }

    private static String setRange(
            @Nullable EdtfDate start, @Nullable EdtfDate end, DateNames names) {
        if (start != null && end != null) {
            return range(start, end, names);
        }
        if (start != null) {
            return point(start, names) + " or later";
        }
        return end == null ? "" : point(end, names) + " or earlier";
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
            return names.dayAndMonth(first) + DASH + names.date(last);
        }
        return first.day() + "–" + names.date(last);
    }

    private static String months(CivilDate first, CivilDate last, DateNames names) {
        if (first.equals(last)) {
            return names.month(first);
        }
        boolean oneYear = first.year() == last.year();
        return (oneYear ? names.monthName(first) : names.month(first)) + DASH + names.month(last);
    }

    private static String duration(EdtfDate start, EdtfDate end, TimeSpan span) {
        boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        if (!days) {
            return "";
        }
        boolean sure = start.qualifier().and(end.qualifier()) == Qualifier.NONE;
        long count = span.latest() - span.earliest() + 1;
        return " · " + (sure ? "" : "about ") + count + (count == 1 ? " day" : " days");
    }

    private static String point(EdtfDate date, DateNames names) {
        String about = date.qualifier().isApproximate() ? "about " : "";
        String doubt = names == DateNames.FULL ? " (uncertain)" : "?";
        return about + name(date, names) + (date.qualifier().isUncertain() ? doubt : "");
    }

    private static String name(EdtfDate date, DateNames names) {
        CivilDate first = date.first();
        CivilDate last = date.last();
        if (date.precision() == Precision.SEASON) {
            String next = first.year() == last.year() ? "" : "–" + DateNames.year(last.year());
            return Seasons.name(date.season()) + " " + DateNames.year(first.year()) + next;
        } else if (!isWhole(date)) {
            return "between " + names.date(first) + " and " + names.date(last);
        }
        return switch (date.precision()) {
            case YEARS -> years(first.year(), last.year());
            case YEAR -> DateNames.year(first.year());
            case MONTH -> names.month(first);
            case TIME -> names.date(first) + ", " + DateNames.time(date.from());
            case SEASON, DAY -> names.date(first);
        };
    }

    private static String years(long first, long last) {
        boolean decade = first > 0 && first % 10 == 0 && last == first + 9;
        return decade ? first + "s" : DateNames.year(first) + DASH + DateNames.year(last);
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
