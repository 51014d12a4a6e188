package tumen.scene;

import tumen.claim.Aspect;
import tumen.claim.Comparison;
import tumen.claim.Difference;
import tumen.claim.SourceWords;
import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.Display;
import tumen.state.Overlay;
import tumen.time.Edtf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An event as it takes room in its lane, in pixels from day 0 at the present zoom, whatever the
/// window shows.
///
/// @param from where its possible time begins, minus infinity for an open start
/// @param symbol the middle of its symbol; minus infinity for an open start
/// @param twins hollow symbols for the dates of claims that contradict the event's
/// @param left the least x it takes, without its label
/// @param right the greatest x it takes, without its label
/// @param labelWidth the width of its whole title
record LaneItem(
        Event event,
        EventType type,
        TimelineDate date,
        double from,
        double coreFrom,
        double coreTo,
        double to,
        double symbol,
        List<LaneTwin> twins,
        double left,
        double right,
        double size,
        double labelWidth) {
    /// Between a symbol and its label.
    static final double LABEL_GAP = 7;

    /// The style of titles.
    static final Type LABEL = Type.SMALL;

    /// How far the doubt of an approximate end is drawn at least.
    private static final double SOFT = 10;

    /// How far an end fades of which nobody knows when it was, the question mark included.
    private static final double UNKNOWN = 36;

    private static final double LEAST_BAR_BESIDE_LABEL = 28;

    /// Measures an event at a zoom, with a symbol of a size.
    static LaneItem of(
            Event event,
            Catalogue catalogue,
            Display display,
            double pixelsPerDay,
            double size,
            TextMeasure measure) {
        TimelineDate date = TimelineDate.of(event.when(), display.shows(Overlay.UNCERTAINTY));
        double coreFrom = date.coreFrom() * pixelsPerDay;
        double coreTo = date.coreTo() * pixelsPerDay;
        double symbol = symbol(date, pixelsPerDay, size);
        double from = outer(date.from() * pixelsPerDay, coreFrom, symbol, date, true);
        double to = outer(date.to() * pixelsPerDay, coreTo, symbol, date, false);
        List<LaneTwin> twins =
                display.shows(Overlay.COMPETING)
                        ? twins(event, catalogue, display, pixelsPerDay, size)
                        : List.of();
        double left = Math.min(from, symbol - size / 2);
        double right = Math.max(to, Double.isInfinite(symbol) ? to : symbol + size / 2);
        for (LaneTwin twin : twins) {
            left = Math.min(left, twin.at() - size / 2);
            right = Math.max(right, twin.at() + size / 2);
        }
        double width = measure.width(event.title(), LABEL);
        EventType type = catalogue.type(event.type());
        return new LaneItem(
                event, type, date, from, coreFrom, coreTo, to, symbol, twins, left, right, size,
                width);
    }

    /// Whether the title stands in its own long bar instead of right of it.
    boolean isLabelInside() {
        double room = right - (symbol + size / 2 + LABEL_GAP);
        return room >= labelWidth + LEAST_BAR_BESIDE_LABEL;
    }

    /// Whether it reaches far enough beyond its symbol for a bar to be seen.
    boolean hasBar() {
        return to - from > size;
    }

    /// The greatest x it takes with its whole title.
    double rightWithLabel() {
        return isLabelInside() ? right : right + LABEL_GAP + labelWidth;
    }

    /// The event without its competing dates, where there is no room for them.
    LaneItem withoutTwins() {
        double least = Math.min(from, symbol - size / 2);
        double greatest = Double.isInfinite(symbol) ? to : Math.max(to, symbol + size / 2);
        return new LaneItem(
                event,
                type,
                date,
                from,
                coreFrom,
                coreTo,
                to,
                symbol,
                List.of(),
                least,
                greatest,
                size,
                labelWidth);
    }

    private static double symbol(TimelineDate date, double pixelsPerDay, double size) {
        if (!date.hasCore()) {
            return date.middle() * pixelsPerDay;
        }
        double half = Math.min(size / 2, (date.coreTo() - date.coreFrom()) * pixelsPerDay / 2);
        return date.coreFrom() * pixelsPerDay + half;
    }

    private static double outer(
            double edge, double core, double symbol, TimelineDate date, boolean start) {
        int side = start ? -1 : 1;
        double inner = date.hasCore() ? core : symbol;
        double least =
                switch (start ? date.start() : date.end()) {
                    case SOFT -> date.hasCore() ? SOFT : 2 * SOFT;
                    case UNKNOWN -> UNKNOWN;
                    case SHARP, OPEN -> 0;
                };
        double wished = inner + side * least;
        return start ? Math.min(edge, wished) : Math.max(edge, wished);
    }

    private static List<LaneTwin> twins(
            Event event, Catalogue catalogue, Display display, double pixelsPerDay, double size) {
        Map<Double, LaneTwin> twins = new TreeMap<>();
        for (Difference other : Comparison.of(event, catalogue).differences(Aspect.TIME)) {
            Edtf when = other.claim().when();
            if (when != null) {
                TimelineDate date = TimelineDate.of(when, display.shows(Overlay.UNCERTAINTY));
                double x = symbol(date, pixelsPerDay, size);
                if (Double.isFinite(x)) {
                    String source = SourceWords.brief(other.claim(), catalogue);
                    twins.putIfAbsent(x, new LaneTwin(x, source));
                }
            }
        }
        return List.copyOf(twins.values());
    }
}
