package tumen.edit;

import org.jspecify.annotations.Nullable;

import tumen.time.CivilDate;
import tumen.time.Edtf;
import tumen.time.EdtfDate;
import tumen.time.Precision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Moves dates in time by whole units of their own precision: a day by days, a month by months, so
/// that what is not known of a date stays unknown.
public final class DateShift {
    private static final double DAYS_A_MONTH = 365.2425 / 12;
    private static final int MONTHS_A_YEAR = 12;
    private static final int MONTHS_A_SEASON = 3;
    private static final int SEASONS_A_YEAR = 4;

    /// The seasons by name begin with this number.
    private static final int SPRING = 21;

    /// A plain date with, at its end, what its writer says of its worth.
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?(T[^?~%]*)?([?~%]?)");

    private DateShift() {}

    /// The date some days later, or earlier where negative, rounded to units of its coarser end.
    /// Empty where a date says more than can be moved, such as masked digits or a set.
    public static Optional<Edtf> by(Edtf date, double days) {
        boolean plain = date.kind() == Edtf.Kind.DATE || date.kind() == Edtf.Kind.INTERVAL;
        Precision unit = date.precision();
        if (!plain || unit == Precision.YEARS) {
            return Optional.empty();
        }
        long count = Math.round(unit.compareTo(Precision.DAY) >= 0 ? days : days / daysOf(unit));
        if (count == 0) {
            return Optional.of(date);
        }
        Optional<String> start = moved(date.start(), unit, count);
        if (date.kind() == Edtf.Kind.DATE) {
            return start.map(Edtf::parse);
        }
        Optional<String> end = moved(date.end(), unit, count);
        String[] sides = date.text().split("/", 2);
        boolean whole =
                (date.start() == null || start.isPresent())
                        && (date.end() == null || end.isPresent());
        return whole
                ? Optional.of(
                        Edtf.parse(
                                Stream.of(start.orElse(sides[0]), end.orElse(sides[1]))
                                        .collect(Collectors.joining("/"))))
                : Optional.empty();
    }

    private static double daysOf(Precision unit) {
        return DAYS_A_MONTH * months(unit);
    }

    private static int months(Precision unit) {
        return switch (unit) {
            case YEAR, YEARS -> MONTHS_A_YEAR;
            case SEASON -> MONTHS_A_SEASON;
            case MONTH, DAY, TIME -> 1;
        };
    }

    private static Optional<String> moved(@Nullable EdtfDate date, Precision unit, long count) {
        if (date == null) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(date.text());
        if (!plain.matches()) {
            return Optional.empty();
        }
        if (date.precision() == Precision.SEASON) {
            return season(plain, unit, count);
        }
        CivilDate from =
                new CivilDate(Long.parseLong(plain.group(1)), part(plain, 2), part(plain, 3));
        CivilDate to =
                unit.compareTo(Precision.DAY) >= 0
                        ? CivilDate.ofDay(from.toDay() + count)
                        : byMonths(from, count * months(unit));
        String iso = to.iso();
        int length = plain.group(3) != null ? 10 : plain.group(2) != null ? 7 : 4;
        String time = plain.group(4) == null ? "" : plain.group(4);
        return to.year() < 0 || to.year() > 9999
                ? Optional.empty()
                : Optional.of(iso.substring(0, length) + time + plain.group(5));
    }

    private static int part(Matcher plain, int group) {
        return plain.group(group) == null ? 1 : Integer.parseInt(plain.group(group));
    }

    /// The day of the month is kept where the month has it.
    private static CivilDate byMonths(CivilDate from, long months) {
        long month = from.year() * MONTHS_A_YEAR + from.month() - 1 + months;
        long year = Math.floorDiv(month, MONTHS_A_YEAR);
        int inYear = Math.floorMod(month, MONTHS_A_YEAR) + 1;
        return new CivilDate(year, inYear, Math.min(from.day(), CivilDate.daysIn(year, inYear)));
    }

    /// Only the seasons that are called by name.
    private static Optional<String> season(Matcher plain, Precision unit, long count) {
        int season = part(plain, 2) - SPRING;
        if (season < 0 || season >= SEASONS_A_YEAR) {
            return Optional.empty();
        }
        long seasons = count * months(unit) / MONTHS_A_SEASON;
        long moved = Long.parseLong(plain.group(1)) * SEASONS_A_YEAR + season + seasons;
        return Optional.of(
                "%04d-%d%s"
                        .formatted(
                                Math.floorDiv(moved, SEASONS_A_YEAR),
                                SPRING + Math.floorMod(moved, SEASONS_A_YEAR),
                                plain.group(5)));
    }
}
