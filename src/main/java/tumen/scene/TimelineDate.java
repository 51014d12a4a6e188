package tumen.scene;

import tumen.time.Bound;
import tumen.time.Edtf;
import tumen.time.Qualifier;
import tumen.time.TimeSpan;

/// A date as it is drawn, in fractional days: what is possible (`from` to `to`), what is certain
/// (`coreFrom` to `coreTo`, nothing if they are equal), and how the ends look. Open ends are
/// infinite.
record TimelineDate(double from, double coreFrom, double coreTo, double to, End start, End end) {
    /// How an end looks.
    enum End {
        SHARP,
        /// Approximate or uncertain.
        SOFT,
        /// Goes on.
        OPEN,
        /// There is an end, but nobody knows when.
        UNKNOWN
    }

    static TimelineDate of(Edtf when, boolean uncertainty) {
        TimelineDate whole = whole(when);
        if (uncertainty) {
            return whole;
        }
        return whole.hasCore()
                ? new TimelineDate(
                        whole.coreFrom,
                        whole.coreFrom,
                        whole.coreTo,
                        whole.coreTo,
                        sharp(whole.start),
                        sharp(whole.end))
                : whole.point();
    }

    /// Whether it is certain of some time.
    boolean hasCore() {
        return coreTo > coreFrom;
    }

    /// The middle of what is possible, or its finite end.
    double middle() {
        if (Double.isInfinite(from)) {
            return to;
        }
        return Double.isInfinite(to) ? from : (from + to) / 2;
    }

    private static TimelineDate whole(Edtf when) {
        TimeSpan span = when.span();
        boolean openStart = span.startBound() == Bound.OPEN;
        boolean openEnd = span.endBound() == Bound.OPEN;
        double from = openStart ? Double.NEGATIVE_INFINITY : when.from();
        double to = openEnd ? Double.POSITIVE_INFINITY : when.to();
        double coreFrom = openStart ? from : when.coreFrom();
        double coreTo = openEnd ? to : when.coreTo();
        boolean core = when.hasCertainCore() && coreTo > coreFrom;
        return new TimelineDate(
                from,
                core ? coreFrom : from,
                core ? coreTo : from,
                to,
                end(span.startBound(), when.startQualifier()),
                end(span.endBound(), when.endQualifier()));
    }

    private TimelineDate point() {
        double at = middle();
        return new TimelineDate(at, at, at, at, End.SHARP, End.SHARP);
    }

    private static End sharp(End end) {
        return end == End.OPEN ? End.OPEN : End.SHARP;
    }

    private static End end(Bound bound, Qualifier qualifier) {
        return switch (bound) {
            case OPEN -> End.OPEN;
            case UNKNOWN -> End.UNKNOWN;
            case DATED -> qualifier == Qualifier.NONE ? End.SHARP : End.SOFT;
        };
    }
}
