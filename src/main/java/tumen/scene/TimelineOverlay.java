package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.state.AppState;
import tumen.time.WhenWords;

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
        Optional<ViewPoint> place = hover.flatMap(event -> Hit.positionOf(content, event.id()));
        return hover.isEmpty() || place.isEmpty()
                ? new Scene(size, List.of())
                : new Scene(size, hover(frame, hover.get(), place.get()));
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
                new Mark.Disc(at.x(), at.y(), RING, Paint.of(0), Stroke.of(theme.accent(), 2), ref),
                new Mark.Bar(card, 6, Paint.of(theme.raised()), Stroke.of(theme.accent(), 1), ref),
                frame.label(text, x + PADDING, middle, Type.SMALL, theme.text(), 0, ref));
    }

    private static double besideRow(TimelineFrame frame, double y) {
        double under = y + 2 * RING + 4;
        return under + RING <= frame.size().height() ? under : y - 2 * RING - 4;
    }
}
