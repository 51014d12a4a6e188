package tumen.time;

/// A day of the proleptic Gregorian calendar, in any year up to a million million from year 0.
///
/// `java.time.LocalDate` ends at year 999,999,999, which EDTF's exponential years pass.
public record CivilDate(long year, int month, int day) implements Comparable<CivilDate> {
    /// The last year this calendar counts; -MAX_YEAR is the first.
    public static final long MAX_YEAR = 1_000_000_000_000L;

    private static final int DAYS_IN_400_YEARS = 146_097;
    private static final int DAYS_FROM_MARCH_0_TO_1970 = 719_468;

    /// The date of a day number.
    public static CivilDate ofDay(long day) {
        long shifted = day + DAYS_FROM_MARCH_0_TO_1970;
        long era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        long dayOfEra = shifted - era * DAYS_IN_400_YEARS;
        long yearOfEra =
                (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (int) ((5 * dayOfYear + 2) / 153);
        int day1 = (int) (dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CivilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day1);
    }

    /// Days since 1970-01-01.
    public long toDay() {
        long yearFromMarch = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(yearFromMarch, 400);
        long yearOfEra = yearFromMarch - era * 400;
        long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_MARCH_0_TO_1970;
    }

    /// How many days a month has.
    public static int daysIn(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /// The date as ISO 8601 writes it: `2023-09-13`, `-0044-03-15`, `+12023-01-01`.
    public String iso() {
        String sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return sign + padded(Math.abs(year), 4) + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    @Override
    public int compareTo(CivilDate other) {
        return Long.compare(toDay(), other.toDay());
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
