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
    private final Pool<String> texts = new Pool<>();
    private final Pool<List<String>> lists = new Pool<>();
    private final Pool<Grade> grades = new Pool<>();
    private final Map<String, Edtf> dates = new ConcurrentHashMap<>();

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
        Edtf kept = dates.get(text);
        return kept == null ? null : kept.start();
    }

    /// The date of a text.
    ///
    /// @throws tumen.time.EdtfException if it is none
    Edtf date(String text) {
        Edtf kept = dates.get(text);
        if (kept != null) {
            return kept;
        }
        Edtf date = Edtf.parse(text, this::known);
        if (dates.size() < Pool.MOST) {
            dates.put(text, date);
        }
        return date;
    }
}
