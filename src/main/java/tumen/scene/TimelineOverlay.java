package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.time.WhenWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the timeline shows for the pointer only: a ring around the hovered event's symbol with its
/// title and date. Never part of an export.
public final class TimelineOverlay {
    private static final double RING = 11;
    private static final double PADDING = 8;

    private TimelineOverlay() {}

    /// The overlay over a content made from the same state.
    public static Scene of(
            AppState state, Scene content, ViewSize size, Theme theme, TextMeasure measure) {
        TimelineFrame frame = TimelineFrame.of(state, size, theme, measure);
        Optional<Event> hover = state.hover().flatMap(state::told);
        Optional<ViewPoint> drawn = hover.flatMap(event -> Hit.positionOf(content, event.id()));
        Optional<Mark.Symbol> counted =
                drawn.isPresent()
                        ? Optional.empty()
                        : hover.flatMap(event -> counted(frame, event));
        Optional<ViewPoint> place =
                drawn.or(() -> counted.map(symbol -> new ViewPoint(symbol.x(), symbol.y())));
        if (hover.isEmpty() || place.isEmpty()) {
            return new Scene(size, List.of());
        }
        List<Mark> marks = new ArrayList<>();
        counted.ifPresent(marks::add);
        marks.addAll(hover(frame, hover.get(), place.get()));
        return new Scene(size, marks);
    }

    /// The symbol of an event that the content counts among others, in density.
    private static Optional<Mark.Symbol> counted(TimelineFrame frame, Event event) {
        AppState state = frame.state();
        if (!state.visible().contains(event)) {
            return Optional.empty();
        }
        EventType type = state.index().catalogue().type(event.type());
        double x = frame.scale().x(event.when().standsAt());
        double at = Math.clamp(x, frame.plot().x() + RING, frame.plot().right() - RING);
        return LaneBands.of(state, frame.plot()).stream()
                .filter(lane -> lane.types().contains(type))
                .findFirst()
                .map(lane ->
                        new Mark.Symbol(
                                type.shape(),
                                at,
                                lane.top() + lane.height() / 2,
                                lane.symbol(),
                                frame.theme().colour(type),
                                Stroke.of(frame.theme().panel(), 2),
                                new Ref.OfEvent(event.id())));
    }

    private static List<Mark> hover(TimelineFrame frame, Event event, ViewPoint at) {
        Theme theme = frame.theme();
        Ref ref = new Ref.OfEvent(event.id());
        double room = frame.plot().width() - 2 * PADDING;
        String words = event.title() + " · " + WhenWords.brief(event.when());
        String text = TimelineText.fitted(words, Type.SMALL, room, frame.measure(), 1);
        double width = frame.measure().width(text, Type.SMALL) + 2 * PADDING;
        double beside = at.x() + RING + 4;
        double x = Math.max(frame.plot().x(), Math.min(beside, frame.plot().right() - width - 2));
        boolean moved = x < beside;
        double middle = moved ? besideRow(frame, at.y()) : at.y();
        Box card = new Box(x, middle - RING, width, 2 * RING);
        return List.of(
                new Mark.Disc(
                        at.x(),
                        at.y(),
                        RING,
                        Paint.of(0),
                        Stroke.of(theme.accent(), theme.width(2)),
                        ref),
                new Mark.Bar(
                        card,
                        6,
                        Paint.of(theme.raised()),
                        Stroke.of(theme.accent(), theme.width(1)),
                        ref),
                frame.label(text, x + PADDING, middle, Type.SMALL, theme.text(), 0, ref));
    }

    private static double besideRow(TimelineFrame frame, double y) {
        double under = y + 2 * RING + 4;
        return under + RING <= frame.size().height() ? under : y - 2 * RING - 4;
    }
}
