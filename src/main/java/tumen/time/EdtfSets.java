package tumen.time;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf.Kind;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Reads EDTF level 2 sets, `[1667,1670..1672]` and `{..1984}`, as the span they cover.
final class EdtfSets {
    private static final String RANGE = "..";

    private EdtfSets() {}

    static Edtf parse(String text) {
        boolean oneOf = text.charAt(0) == '[';
        if (text.charAt(text.length() - 1) != (oneOf ? ']' : '}')) {
            throw new EdtfException(text, Words.of("edtf.brackets", "{", "}"));
        }
        boolean openStart = text.startsWith(RANGE, 1);
        boolean openEnd = text.startsWith(RANGE, text.length() - 3) && text.length() > 4;
        List<EdtfDate> dates = members(text);
        @Nullable EdtfDate start = openStart ? null : earliest(dates);
        @Nullable EdtfDate end = openEnd ? null : latest(dates);
        TimeSpan span = span(dates, oneOf, openStart, openEnd);
        return new Edtf(text, oneOf ? Kind.ONE_OF : Kind.ALL_OF, span, start, end);
    }

    private static List<EdtfDate> members(String text) {
        List<EdtfDate> dates = new ArrayList<>();
        String inner = text.substring(1, text.length() - 1);
        int at = 0;
        while (at <= inner.length()) {
            int comma = inner.indexOf(',', at);
            int stop = comma < 0 ? inner.length() : comma;
            boolean opens = at == 0;
            boolean closes = stop == inner.length();
            addMember(inner.substring(at, stop), opens, closes, text, dates);
            at = stop + 1;
        }
        return dates;
    }

    private static void addMember(
            String member, boolean opens, boolean closes, String text, List<EdtfDate> dates) {
        int range = member.indexOf(RANGE);
        if (range < 0) {
            dates.add(EdtfDateParser.parse(member, text));
            return;
        }
        String left = member.substring(0, range);
        String right = member.substring(range + RANGE.length());
        boolean openLeft = opens && left.isEmpty();
        boolean openRight = closes && right.isEmpty();
        if (openLeft && openRight) {
            throw new EdtfException(text, Words.of("edtf.setRange"));
        }
        @Nullable EdtfDate start = openLeft ? null : EdtfDateParser.parse(left, text);
        @Nullable EdtfDate end = openRight ? null : EdtfDateParser.parse(right, text);
        if (start != null) {
            dates.add(start);
        }
        if (end != null) {
            dates.add(end);
            if (start != null && end.lastDay() < start.firstDay()) {
                throw new EdtfException(text, Words.of("edtf.order"));
            }
        }
    }

    /// Of one date of the set nothing is certain but that it lies within; of all of them, that they
    /// begin with the first and end with the last.
    private static TimeSpan span(
            List<EdtfDate> dates, boolean oneOf, boolean openStart, boolean openEnd) {
        EdtfDate first = earliest(dates);
        EdtfDate last = latest(dates);
        return new TimeSpan(
                openStart ? TimeSpan.FIRST_DAY : first.firstDay(),
                oneOf ? last.lastDay() : earliestLastDay(dates),
                oneOf ? first.firstDay() : latestFirstDay(dates),
                openEnd ? TimeSpan.LAST_DAY : last.lastDay(),
                openStart ? Bound.OPEN : Bound.DATED,
                openEnd ? Bound.OPEN : Bound.DATED);
    }

    private static long earliestLastDay(List<EdtfDate> dates) {
        return dates.stream().mapToLong(EdtfDate::lastDay).min().orElseThrow();
    }

    private static long latestFirstDay(List<EdtfDate> dates) {
        return dates.stream().mapToLong(EdtfDate::firstDay).max().orElseThrow();
    }

    private static EdtfDate earliest(List<EdtfDate> dates) {
        EdtfDate found = dates.getFirst();
        for (EdtfDate date : dates) {
            found = date.firstDay() < found.firstDay() ? date : found;
        }
        return found;
    }

    private static EdtfDate latest(List<EdtfDate> dates) {
        EdtfDate found = dates.getFirst();
        for (EdtfDate date : dates) {
            found = date.lastDay() > found.lastDay() ? date : found;
        }
        return found;
    }
}
