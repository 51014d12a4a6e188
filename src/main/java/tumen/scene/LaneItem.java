package tumen.scene;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.Display;
import tumen.state.Overlay;

import java.util.List;

/// An event as it takes room in its lane, in pixels from day 0 at the present zoom, whatever the
/// window shows.
///
/// @param from where its possible time begins, minus infinity for an open start
/// @param symbol the middle of its symbol; minus infinity for an open start
/// @param twins hollow symbols for the dates of claims that contradict the event's
/// @param left the least x it takes, without its label
/// @param right the greatest x it takes, without its label
/// @param plate the width of its grade's plate, right of its symbol; 0 for none
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
        double plate,
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
        double plate = display.shows(Overlay.GRADES) ? GradeMarks.width(event, measure) : 0;
        List<LaneTwin> twins =
                display.shows(Overlay.COMPETING)
                        ? LaneTwins.of(
                                LaneTwins.sources(
                                        event,
                                        catalogue,
                                        display.shows(Overlay.UNCERTAINTY),
                                        pixelsPerDay,
                                        size),
                                symbol,
                                least(symbol - size / 2, coreFrom),
                                greatest(symbol + size / 2 + plate, coreTo),
                                size,
                                measure)
                        : List.of();
        return new LaneItem(
                        event,
                        catalogue.type(event.type()),
                        date,
                        from,
                        coreFrom,
                        coreTo,
                        to,
                        symbol,
                        List.of(),
                        0,
                        0,
                        size,
                        plate,
                        measure.width(event.title(), LABEL))
                .with(twins, plate);
    }

    /// How far to the left a symbol and the certain part of its bar reach, where that ends at all.
    private static double least(double symbol, double core) {
        return Double.isFinite(core) ? Math.min(symbol, core) : symbol;
    }

    private static double greatest(double symbol, double core) {
        return Double.isFinite(core) ? Math.max(symbol, core) : symbol;
    }

    /// Whether the title stands in its own long bar instead of right of it.
    boolean isLabelInside() {
        boolean alone = twins.isEmpty() || twins.stream().allMatch(twin -> twin.at() < symbol);
        double room = right - (symbol + size / 2 + plate + LABEL_GAP);
        return alone && room >= labelWidth + LEAST_BAR_BESIDE_LABEL;
    }

    /// Whether it reaches far enough beyond its symbol for a bar to be seen.
    boolean hasBar() {
        return to - from > size;
    }

    /// The greatest x it takes with its whole title.
    double rightWithLabel() {
        return isLabelInside() ? right : right + LABEL_GAP + labelWidth;
    }

    /// The event with something less where there is no room: the words beside its competing dates,
    /// then these dates. There is nothing less than the simplest.
    LaneItem simpler() {
        if (twins.stream().anyMatch(LaneTwin::speaks)) {
            return with(twins.stream().map(LaneTwin::silent).toList(), plate);
        }
        return withoutTwins();
    }

    /// Whether it stands for itself alone, without dates of others.
    boolean isSimplest() {
        return twins.isEmpty();
    }

    /// The event without its competing dates.
    LaneItem withoutTwins() {
        return with(List.of(), plate);
    }

    private LaneItem with(List<LaneTwin> others, double width) {
        double least = Math.min(from, symbol - size / 2);
        double greatest = Double.isInfinite(symbol) ? to : Math.max(to, symbol + size / 2 + width);
        for (LaneTwin twin : others) {
            least = Math.min(least, Math.min(twin.start(), twin.at() - size / 2));
            greatest = Math.max(greatest, Math.max(twin.end(), twin.at() + size / 2));
        }
        return new LaneItem(
                event,
                type,
                date,
                from,
                coreFrom,
                coreTo,
                to,
                symbol,
                others,
                least,
                greatest,
                size,
                width,
                labelWidth);
    }

    /// The middle of a date's symbol.
    static double symbol(TimelineDate date, double pixelsPerDay, double size) {
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
}
