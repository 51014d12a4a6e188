package tumen.scene;

import tumen.time.WhenWords;
import tumen.words.Words;

import java.util.List;

/// The playhead: a line through the lanes and its date in the ruler.
final class PlayheadMarks {
    private static final Ref PLAYHEAD = new Ref.OfHandle("playhead");
    private static final Box NOWHERE = new Box(0, 0, 0, 0);
    private static final double CLOCK_FROM_PIXELS_PER_DAY = 240;
    private static final int MINUTES_PER_DAY = 1440;
    private static final double PADDING = 8;
    private static final double HEIGHT = 19;

    private final TimelineFrame frame;
    private final double day;
    private final double x;
    private final String text;

    PlayheadMarks(TimelineFrame frame) {
        this.frame = frame;
        this.day = frame.state().view().playhead();
        this.x = frame.scale().x(day);
        this.text = text();
    }

    /// Where the date stands; an empty box when the playhead is out of sight.
    Box pill() {
        if (!isShown()) {
            return NOWHERE;
        }
        Box plot = frame.plot();
        double width = frame.measure().width(text, Type.SMALL_BOLD) + 2 * PADDING;
        double left = Math.max(plot.x(), Math.min(x - width / 2, plot.right() - width - 2));
        return new Box(left, (plot.y() - HEIGHT) / 2, width, HEIGHT);
    }

    List<Mark> line() {
        Box plot = frame.plot();
        return isShown()
                ? List.of(
                        new Mark.Line(
                                Points.of(x, plot.y() - 5, x, plot.bottom()),
                                false,
                                Stroke.of(frame.theme().playhead(), frame.theme().width(1.5)),
                                PLAYHEAD))
                : List.of();
    }

    List<Mark> date() {
        if (!isShown()) {
            return List.of();
        }
        Box pill = pill();
        Theme theme = frame.theme();
        int ink = theme.dark() ? theme.app() : theme.panel();
        Paint fill = Paint.of(theme.playhead());
        return List.of(
                new Mark.Bar(pill, HEIGHT / 2, fill, null, PLAYHEAD),
                frame.label(
                        text,
                        pill.x() + PADDING,
                        pill.y() + HEIGHT / 2,
                        Type.SMALL_BOLD,
                        ink,
                        0,
                        PLAYHEAD));
    }

    private boolean isShown() {
        return x >= frame.plot().x() - 0.5 && x <= frame.plot().right();
    }

    private String text() {
        return switch (frame.state().view().time().mode()) {
            case WINDOW -> moment();
            case MOVING -> Words.of("playhead.moving", days(), moment());
            case CUMULATIVE -> Words.of("playhead.until", moment());
            case INSTANT -> Words.of("playhead.on", moment());
        };
    }

    private String days() {
        long days = Math.round(frame.state().view().time().movingDays());
        return Words.of("lag.days", days);
    }

    private String moment() {
        long whole = (long) Math.floor(day);
        if (frame.scale().pixelsPerDay() < CLOCK_FROM_PIXELS_PER_DAY) {
            return WhenWords.briefDay(whole);
        }
        long minute = (long) ((day - whole) * MINUTES_PER_DAY);
        String time = "%02d:%02d".formatted(minute / 60, minute % 60);
        return Words.of("when.time", WhenWords.briefDay(whole), time);
    }
}
