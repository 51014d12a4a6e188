package tumen.scene;

import tumen.time.Tick;
import tumen.time.Ticks;

import java.util.ArrayList;
import java.util.List;

/// A timeline's ruler: labels above, grid lines through the lanes.
final class RulerMarks {
    private static final double LEAST_DISTANCE = 76;
    private static final double INDENT = 5;
    private static final Ref RULER = new Ref.OfHandle("ruler");

    private final TimelineFrame frame;
    private final List<Tick> ticks;

    RulerMarks(TimelineFrame frame) {
        this.frame = frame;
        this.ticks = Ticks.of(frame.scale(), LEAST_DISTANCE);
    }

    /// The lines through the lanes.
    List<Mark> grid() {
        Box plot = frame.plot();
        List<Mark> lines = new ArrayList<>();
        for (Tick tick : ticks) {
            double x = frame.scale().x(tick.day());
            int colour = Theme.fade(frame.theme().hairline(), tick.major() ? 1 : 0.55);
            lines.add(vertical(x, plot.y() - (tick.major() ? 8 : 5), plot.bottom(), colour));
        }
        return lines;
    }

    /// The strip with the labels; none comes near what is `taken`, as where the playhead names its
    /// day.
    List<Mark> labels(List<Box> taken) {
        Box plot = frame.plot();
        List<Mark> marks = new ArrayList<>();
        double freeFrom = 0;
        for (Tick tick : ticks) {
            Type type = tick.major() ? Type.SMALL_BOLD : Type.SMALL;
            double width = frame.measure().width(tick.label(), type);
            double x = frame.scale().x(tick.day()) + INDENT;
            Box box = frame.textBox(x, plot.y() / 2, width, type);
            boolean fits = x >= freeFrom && box.right() <= plot.right() - 2;
            if (!tick.label().isEmpty()
                    && fits
                    && taken.stream().noneMatch(box.grown(INDENT)::intersects)) {
                marks.add(label(tick, x, type));
                freeFrom = box.right() + INDENT;
            }
        }
        return marks;
    }

    /// The ruler's ground, which can be grabbed.
    Mark ground() {
        Box box = new Box(0, 0, frame.size().width(), frame.plot().y());
        return new Mark.Bar(box, 0, Paint.of(frame.theme().app()), null, RULER);
    }

    private Mark label(Tick tick, double x, Type type) {
        int colour = tick.major() ? frame.theme().text() : frame.theme().textFaint();
        return frame.label(tick.label(), x, frame.plot().y() / 2, type, colour, 0, RULER);
    }

    /// A line one pixel wide on the pixel grid.
    static Mark vertical(double x, double top, double bottom, int colour) {
        double sharp = Math.floor(x) + 0.5;
        return new Mark.Line(
                Points.of(sharp, top, sharp, bottom), false, Stroke.of(colour, 1), Ref.NONE);
    }
}
