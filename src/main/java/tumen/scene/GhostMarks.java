package tumen.scene;

import tumen.geo.ViewPoint;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.time.Edtf;
import tumen.time.TimeScale;

import java.util.ArrayList;
import java.util.List;

/// An event being carried elsewhere: a pale symbol where it would be, joined to where it is, with
/// words beside it. Never part of a picture.
public final class GhostMarks {
    private static final double SYMBOL = 16;
    private static final double BAR = 6;
    private static final double PADDING = 8;
    private static final double CARD = 22;
    private static final double BESIDE = 14;
    private static final double PALE = 0.75;

    private final AppState state;
    private final ViewSize size;
    private final Theme theme;
    private final TextMeasure measure;

    /// Over a view.
    public GhostMarks(AppState state, ViewSize size, Theme theme, TextMeasure measure) {
        this.state = state;
        this.size = size;
        this.theme = theme;
        this.measure = measure;
    }

    /// An event carried on the map from one point of the view to another.
    public List<Mark> onMap(Event event, ViewPoint from, ViewPoint to, String words) {
        List<Mark> marks = new ArrayList<>();
        marks.add(thread(from, to));
        marks.add(symbol(event, to));
        marks.addAll(card(words, to));
        return marks;
    }

    /// An event carried on the timeline along its line to another time.
    public List<Mark> onTimeline(Event event, ViewPoint from, Edtf when, String words) {
        TimeScale scale = TimelineLayout.scale(size, state.view().window());
        ViewPoint to = new ViewPoint(scale.x(when.standsAt()), from.y());
        double start = Math.max(TimelineLayout.gutter(size.width()), scale.x(when.from()));
        double end = Math.min(size.width(), scale.x(when.to()));
        List<Mark> marks = new ArrayList<>();
        if (end - start > SYMBOL) {
            Box box = new Box(start, to.y() - BAR / 2, end - start, BAR);
            int pale = Theme.fade(theme.colour(type(event)), PALE / 2);
            marks.add(new Mark.Bar(box, BAR / 2, Paint.of(pale), null, Ref.NONE));
        }
        marks.add(thread(from, to));
        marks.add(symbol(event, to));
        marks.addAll(card(words, to));
        return marks;
    }

    private EventType type(Event event) {
        return state.index().catalogue().type(event.type());
    }

    private Mark thread(ViewPoint from, ViewPoint to) {
        return new Mark.Line(
                Points.of(from.x(), from.y(), to.x(), to.y()),
                false,
                Stroke.dashed(theme.accent(), 1.4, 3.0, 4.0),
                Ref.NONE);
    }

    private Mark symbol(Event event, ViewPoint at) {
        EventType type = type(event);
        return new Mark.Symbol(
                type.shape(),
                at.x(),
                at.y(),
                SYMBOL,
                Theme.fade(theme.colour(type), PALE),
                Stroke.of(theme.accent(), 2),
                Ref.NONE);
    }

    /// Words right of a point, or left of it where there is no room.
    private List<Mark> card(String words, ViewPoint at) {
        String text =
                TimelineText.fitted(words, Type.SMALL, size.width() - 2 * PADDING, measure, 1);
        double width = measure.width(text, Type.SMALL) + 2 * PADDING;
        boolean right = at.x() + BESIDE + width <= size.width();
        double x = right ? at.x() + BESIDE : Math.max(0, at.x() - BESIDE - width);
        Box box = new Box(x, at.y() - CARD / 2, width, CARD);
        double baseline = at.y() + (measure.ascent(Type.SMALL) - measure.descent(Type.SMALL)) / 2;
        return List.of(
                new Mark.Bar(
                        box,
                        CARD / 4,
                        Paint.of(theme.raised()),
                        Stroke.of(theme.accent(), 1),
                        Ref.NONE),
                new Mark.Label(
                        text,
                        x + PADDING,
                        baseline,
                        Mark.Anchor.START,
                        Type.SMALL,
                        theme.text(),
                        0,
                        Ref.NONE));
    }
}
