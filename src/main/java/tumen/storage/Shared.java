package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Grade;
import tumen.time.Edtf;
import tumen.time.EdtfDate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps one of equal values, so that a million events on ten thousand days in a hundred places
/// hold each day and each place's id once. The readers of a file's parts may all ask at the same
/// time.
final class Shared {
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 200;

    private final Pool<String> texts = new Pool<>();
    private final Pool<List<String>> lists = new Pool<>();
    private final Pool<Grade> grades = new Pool<>();
    private final Map<String, Edtf> dates = new ConcurrentHashMap<>();

    /// The plain days of two centuries by their year, month and day, found without a look at texts.
    private final @Nullable Edtf[] days = new @Nullable Edtf[YEARS << 9];

    /// One of equal values; beyond some number of values new ones are not kept.
    private static final class Pool<T> {
        private static final int MOST = 1 << 17;

        private final Map<T, T> values = new ConcurrentHashMap<>();

        T same(T value) {
            T kept = values.get(value);
            if (kept != null) {
                return kept;
            }
            if (values.size() < MOST) {
                values.put(value, value);
            }
            return value;
        }
    }

    /// The text kept that equals this one: for ids and words, not for prose.
    String text(String value) {
        return texts.same(value);
    }

    /// The list kept that equals this one; only lists of one text are kept.
    List<String> list(List<String> values) {
        return values.size() == 1 ? lists.same(List.of(values.getFirst())) : List.copyOf(values);
    }

    /// The grade kept that equals this one.
    Grade grade(Grade value) {
        return grades.same(value);
    }

    private @Nullable EdtfDate known(String text) {
        int day = day(text);
        Edtf kept = day < 0 ? dates.get(text) : days[day];
        return kept == null ? null : kept.start();
    }

    /// The date of a text.
    ///
    /// @throws tumen.time.EdtfException if it is none
    Edtf date(String text) {
        int day = day(text);
        Edtf kept = day < 0 ? dates.get(text) : days[day];
        if (kept != null) {
            return kept;
        }
        Edtf date = Edtf.parse(text, this::known);
        if (day >= 0) {
            days[day] = date;
        } else if (dates.size() < Pool.MOST) {
            dates.put(text, date);
        }
        return date;
    }

    /// The number of a plain day such as `2023-09-07` among all that may be kept; -1 for any other
    /// text.
    private static int day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return -1;
        }
        int year = 100 * twoDigits(text, 0) + twoDigits(text, 2) - FIRST_YEAR;
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        boolean kept =
                year >= 0 && year < YEARS && month >= 0 && month < 16 && day >= 0 && day < 32;
        return kept ? year << 9 | month << 5 | day : -1;
    }

    /// A number of two digits, far below any if they are none.
    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
        return digits ? 10 * tens + ones : -10_000;
    }
}
