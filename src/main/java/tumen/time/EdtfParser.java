package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf.Kind;
import tumen.words.Words;

import java.util.function.Function;

/// Reads EDTF texts: single dates, intervals and, through `EdtfSets`, sets.
final class EdtfParser {
    private static final String OPEN = "..";

    private EdtfParser() {}

    static Edtf parse(String text, Function<String, @Nullable EdtfDate> known) {
        if (text.isEmpty()) {
            throw new EdtfException(text, Words.of("edtf.empty"));
        }
        if (text.length() > Edtf.MAX_LENGTH) {
            throw new EdtfException(text, Words.of("edtf.long", Edtf.MAX_LENGTH));
        }
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return EdtfSets.parse(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? single(text) : interval(text, slash, known);
    }

    private static Edtf single(String text) {
        EdtfDate date = EdtfDateParser.parse(text, text);
        TimeSpan span = TimeSpan.within(date.firstDay(), date.lastDay());
        return new Edtf(text, Kind.DATE, span, date, date);
    }

    private static Edtf interval(
            String text, int slash, Function<String, @Nullable EdtfDate> known) {
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        EdtfDate start = end(left, text, known);
        EdtfDate end = end(right, text, known);
        if (start == null && end == null) {
            throw new EdtfException(text, Words.of("edtf.interval"));
        }
        TimeSpan span = span(text, start, bound(left), end, bound(right));
        return new Edtf(text, Kind.INTERVAL, span, start, end);
    }

    /// The span between two dates of which one may be missing.
    private static TimeSpan span(
            String text,
            @Nullable EdtfDate start,
            Bound startBound,
            @Nullable EdtfDate end,
            Bound endBound) {
        if (start != null && end != null) {
            if (end.to() < start.from() || end.lastDay() < start.firstDay()) {
                throw new EdtfException(text, Words.of("edtf.order"));
            }
            return between(start, end);
        }
        EdtfDate known = start != null ? start : end;
        if (known == null) {
            throw new EdtfException(text, Words.of("edtf.noDate"));
        }
        long first = known.firstDay();
        long last = known.lastDay();
        boolean openStart = startBound == Bound.OPEN;
        boolean openEnd = endBound == Bound.OPEN;
        return new TimeSpan(
                openStart ? TimeSpan.FIRST_DAY : first,
                openStart ? first : last,
                openEnd ? last : first,
                openEnd ? TimeSpan.LAST_DAY : last,
                startBound,
                endBound);
    }

    private static TimeSpan between(EdtfDate start, EdtfDate end) {
        return new TimeSpan(
                start.firstDay(),
                Math.min(start.lastDay(), end.lastDay()),
                Math.max(end.firstDay(), start.firstDay()),
                end.lastDay(),
                Bound.DATED,
                Bound.DATED);
    }

    private static @Nullable EdtfDate end(
            String part, String text, Function<String, @Nullable EdtfDate> known) {
        if (bound(part) != Bound.DATED) {
            return null;
        }
        EdtfDate date = known.apply(part);
        return date == null ? EdtfDateParser.parse(part, text) : date;
    }

    private static Bound bound(String part) {
        return switch (part) {
            case "" -> Bound.UNKNOWN;
            case OPEN -> Bound.OPEN;
            default -> Bound.DATED;
        };
    }
}
