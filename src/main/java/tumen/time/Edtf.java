package tumen.time;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A date as its writer put it, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2):
/// the text verbatim and what it means.
///
/// @param text as written
/// @param span the days it may begin and end on
/// @param start the date it begins with; null when open or unknown. For a single date, start and
///   end are the same
/// @param end the date it ends with; null when open or unknown
public record Edtf(
        String text, Kind kind, TimeSpan span, @Nullable EdtfDate start, @Nullable EdtfDate end) {
    /// What the text is made of.
    public enum Kind {
        DATE,
        /// `start/end`.
        INTERVAL,
        /// `[a,b..c]`: one of these, it is not known which.
        ONE_OF,
        /// `{a,b..c}`: all of these.
        ALL_OF
    }

    /// The longest text read.
    public static final int MAX_LENGTH = 256;

    /// Reads a text.
    ///
    /// @throws EdtfException if it is not EDTF; the message names the text and the mend
    public static Edtf parse(String text) {
        return parse(text, _ -> null);
    }

    /// Reads a text, taking the ends of an interval from dates known already, so that they are kept
    /// once.
    ///
    /// @param known the date of a text, null if there is none yet
    /// @throws EdtfException if it is not EDTF; the message names the text and the mend
    public static Edtf parse(String text, Function<String, @Nullable EdtfDate> known) {
        return EdtfParser.parse(text, known);
    }

    /// What the writer says of the start's worth.
    public Qualifier startQualifier() {
        return start == null ? Qualifier.NONE : start.qualifier();
    }

    /// What the writer says of the end's worth.
    public Qualifier endQualifier() {
        return end == null ? Qualifier.NONE : end.qualifier();
    }

    /// The coarser precision of the two ends.
    public Precision precision() {
        if (start == null || end == null) {
            EdtfDate known = start == null ? end : start;
            return known == null ? Precision.YEARS : known.precision();
        }
        return start.precision().compareTo(end.precision()) < 0
                ? start.precision()
                : end.precision();
    }

    /// Where it begins at the earliest, in fractional days UTC; exact for a time of day.
    public double from() {
        return start == null ? span.earliest() : start.from();
    }

    /// Where it ends at the latest, in fractional days UTC; a day ends with its midnight, a time
    /// one second on.
    public double to() {
        return end == null ? span.latest() + 1.0 : end.to();
    }

    /// Where what is certain begins, in fractional days UTC; counts only if there is a certain
    /// core.
    public double coreFrom() {
        return span.startBound() == Bound.OPEN || isTime(start) ? from() : span.latestStart();
    }

    /// Where what is certain ends, in fractional days UTC; counts only if there is a certain core.
    public double coreTo() {
        return span.endBound() == Bound.OPEN || isTime(end) ? to() : span.earliestEnd() + 1.0;
    }

    /// The moment that stands for it where only one can: where it certainly begins; where nothing
    /// is certain, the middle of what is possible; of an open side, the other. At or after `from`,
    /// before `to`.
    public double standsAt() {
        boolean openStart = span.startBound() == Bound.OPEN;
        boolean openEnd = span.endBound() == Bound.OPEN;
        double at;
        if (openStart) {
            at = span.earliestEnd();
        } else if (hasCertainCore() && coreTo() > coreFrom()) {
            at = coreFrom();
        } else {
            at = openEnd ? from() : (from() + to()) / 2;
        }
        return Math.clamp(at, from(), Math.nextDown(to()));
    }

    /// Whether it surely was within a time: all of what is possible lies in it, or what is certain
    /// touches it.
    public boolean isSurelyWithin(TimeWindow window) {
        boolean inside = from() >= window.from() && to() <= window.to();
        return inside
                || (hasCertainCore()
                        && coreFrom() < Math.min(coreTo(), window.to())
                        && coreTo() > window.from());
    }

    private static boolean isTime(@Nullable EdtfDate date) {
        return date != null && date.precision() == Precision.TIME;
    }

    /// Whether there are days on which it surely was. A single date said to be doubtful or
    /// approximate has none.
    public boolean hasCertainCore() {
        boolean interval = kind == Kind.INTERVAL || kind == Kind.ALL_OF;
        return span.hasCertainCore() && (interval || startQualifier() == Qualifier.NONE);
    }

    @Override
    public String toString() {
        return text;
    }
}
