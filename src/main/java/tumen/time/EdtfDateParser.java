package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

/// Reads one EDTF date, levels 0 to 2, component by component.
final class EdtfDateParser {
    private static final DigitMask ANY_MONTH = new DigitMask("XX");

    private final Cursor cursor;
    private Qualifier qualifier;

    private EdtfDateParser(Cursor cursor) {
        this.cursor = cursor;
        qualifier = cursor.qualifier();
    }

    /// The date of a text; errors name the whole text it stands in.
    static EdtfDate parse(String text, String whole) {
        if (text.isEmpty()) {
            throw new EdtfException(whole, Words.of("edtf.noDate"));
        }
        return new EdtfDateParser(new Cursor(text, whole)).date();
    }

    private EdtfDate date() {
        YearRange year = YearRange.read(cursor);
        readQualifier();
        DigitMask month = readComponent("month");
        DigitMask day = month == null ? null : readComponent("day");
        boolean timed = cursor.skip('T');
        TimeOfDay time = timed ? TimeOfDay.read(cursor) : null;
        if (!cursor.atEnd()) {
            throw cursor.error(Words.of("edtf.unexpected", cursor.peek()));
        }
        if (month != null && !month.isMasked() && month.least() >= Seasons.FIRST) {
            return season(year, month.least(), day);
        }
        DateMask mask = new DateMask(year, month == null ? ANY_MONTH : month, day);
        CivilDate first = mask.first(cursor);
        CivilDate last = mask.last(cursor);
        if (time != null) {
            return timed(first, last, time);
        }
        boolean unspecified = isMasked(year.mask()) || isMasked(month) || isMasked(day);
        return dated(first, last, precision(year, month, day), 0, unspecified);
    }

    private EdtfDate season(YearRange year, int season, @Nullable DigitMask day) {
        if (season > Seasons.LAST || day != null) {
            throw cursor.error(Cursor.outside("month", 1, 12));
        }
        int start = Seasons.firstMonth(season);
        int end = start + Seasons.months(season) - 1;
        long endYear = end > 12 ? year.high() + 1 : year.high();
        int endMonth = end > 12 ? end - 12 : end;
        CivilDate first = new CivilDate(year.low(), start, 1);
        CivilDate last = new CivilDate(endYear, endMonth, CivilDate.daysIn(endYear, endMonth));
        Precision precision = year.isOneYear() ? Precision.SEASON : Precision.YEARS;
        return dated(first, last, precision, season, isMasked(year.mask()));
    }

    private EdtfDate timed(CivilDate first, CivilDate last, TimeOfDay time) {
        if (!first.equals(last)) {
            throw cursor.error(Words.of("edtf.wholeDate"));
        }
        double from = first.toDay() + time.share();
        long utcDay = (long) Math.floor(from);
        return new EdtfDate(
                cursor.text(),
                utcDay,
                utcDay,
                Precision.TIME,
                qualifier,
                0,
                false,
                from,
                from + TimeOfDay.SECOND);
    }

    private EdtfDate dated(
            CivilDate first, CivilDate last, Precision precision, int season, boolean unspecified) {
        return new EdtfDate(
                cursor.text(),
                first.toDay(),
                last.toDay(),
                precision,
                qualifier,
                season,
                unspecified,
                first.toDay(),
                last.toDay() + 1.0);
    }

    private @Nullable DigitMask readComponent(String name) {
        if (!cursor.skip('-')) {
            return null;
        }
        readQualifier();
        DigitMask mask = new DigitMask(cursor.maskedDigits());
        if (mask.pattern().length() != 2) {
            throw cursor.error(Words.of("edtf.twoDigits", Words.of("edtf.part." + name)));
        }
        readQualifier();
        return mask;
    }

    private void readQualifier() {
        qualifier = qualifier.and(cursor.qualifier());
    }

    private static Precision precision(
            YearRange year, @Nullable DigitMask month, @Nullable DigitMask day) {
        if (!year.isOneYear()) {
            return Precision.YEARS;
        }
        if (month == null || month.isMasked()) {
            return Precision.YEAR;
        }
        return day == null || day.isMasked() ? Precision.MONTH : Precision.DAY;
    }

    private static boolean isMasked(@Nullable DigitMask mask) {
        return mask != null && mask.isMasked();
    }
}
