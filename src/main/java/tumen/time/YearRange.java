package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

/// The years an EDTF year may be: one, or those that fit a mask or some significant digits.
record YearRange(long low, long high, @Nullable DigitMask mask) {
    /// Whether it is one certain year.
    boolean isOneYear() {
        return low == high;
    }

    boolean contains(long year) {
        return year >= low && year <= high && (mask == null || mask.matches(Math.abs(year)));
    }

    /// Reads `2023`, `-0044`, `201X`, `1950S2`, `Y170000002`, `Y-17E7`, `Y3388E2S3`.
    static YearRange read(Cursor cursor) {
        if (cursor.skip('Y')) {
            return readLong(cursor);
        }
        boolean negative = cursor.skip('-');
        DigitMask mask = new DigitMask(cursor.maskedDigits());
        if (mask.pattern().length() != 4) {
            throw cursor.error(Words.of("edtf.year"));
        }
        if (negative && mask.greatest() == 0) {
            throw cursor.error(Words.of("edtf.yearZero"));
        }
        if (mask.isMasked()) {
            return signed(mask.least(), mask.greatest(), negative, mask);
        }
        return significant(mask.least(), negative, cursor);
    }

    private static YearRange readLong(Cursor cursor) {
        boolean negative = cursor.skip('-');
        String digits = cursor.digits();
        boolean exponential = cursor.skip('E');
        if (digits.isEmpty() || (digits.length() <= 4 && !exponential)) {
            throw cursor.error(Words.of("edtf.year"));
        }
        long year = saturated(digits);
        if (exponential) {
            String exponent = cursor.digits();
            if (exponent.isEmpty()) {
                throw cursor.error(Words.of("edtf.exponent"));
            }
            long zeros = saturated(exponent);
            for (long i = 0; i < zeros && year > 0 && year < CivilDate.MAX_YEAR; i++) {
                year = Math.min(year * 10, CivilDate.MAX_YEAR);
            }
        }
        return significant(year, negative, cursor);
    }

    private static YearRange significant(long year, boolean negative, Cursor cursor) {
        if (!cursor.skip('S')) {
            return signed(year, year, negative, null);
        }
        long kept = saturated(cursor.digits());
        int length = Math.max(4, Long.toString(year).length());
        if (kept < 1 || kept > length) {
            throw cursor.error(Words.of("edtf.significant", length));
        }
        long step = (long) Math.pow(10, (int) (length - kept));
        long low = year - year % step;
        return signed(low, Math.min(low + step - 1, CivilDate.MAX_YEAR), negative, null);
    }

    private static YearRange signed(
            long least, long greatest, boolean negative, @Nullable DigitMask mask) {
        return negative
                ? new YearRange(-greatest, -least, mask)
                : new YearRange(least, greatest, mask);
    }

    /// The number, or `MAX_YEAR` if it is greater.
    private static long saturated(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length() && value < CivilDate.MAX_YEAR; i++) {
            value = Math.min(value * 10 + (digits.charAt(i) - '0'), CivilDate.MAX_YEAR);
        }
        return value;
    }
}
