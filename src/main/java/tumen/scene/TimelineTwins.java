package tumen.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the hollow twins of a glyph: the dates of claims that contradict its own, each joined to
/// it by a thin line, with who says so.
final class TimelineTwins {
    private static final double SMALLER = 0.8;

    /// How far from the middle of the event's symbol a line begins, in sizes of it.
    private static final double CLEAR = 0.7;

    private final TimelineFrame frame;

    TimelineTwins(TimelineFrame frame) {
        this.frame = frame;
    }

    /// The marks over the glyph's own symbol, which comes first: it is what stands for the event.
    List<Mark> marks(TimelineGlyph glyph) {
        List<Mark> marks = new ArrayList<>();
        for (LaneTwin twin : glyph.item().twins()) {
            Optional<Mark.Label> words = words(twin, glyph);
            line(marks, glyph, twin.at() + glyph.shift(), words);
            words.ifPresent(marks::add);
        }
        for (LaneTwin twin : glyph.item().twins()) {
            marks.add(symbol(twin.at() + glyph.shift(), glyph));
        }
        return marks;
    }

    private Mark symbol(double x, TimelineGlyph glyph) {
        LaneItem item = glyph.item();
        return new Mark.Symbol(
                item.type().shape(),
                x,
                glyph.middle(),
                item.size() * SMALLER,
                frame.theme().panel(),
                Stroke.of(frame.theme().colour(item.type()), 2.5),
                glyph.ref());
    }

    /// From the event to a twin; words on it interrupt it.
    private void line(List<Mark> marks, TimelineGlyph glyph, double x, Optional<Mark.Label> words) {
        double clear = Math.min(CLEAR * glyph.item().size(), Math.abs(x - glyph.symbol()));
        double left = x < glyph.symbol() ? x : glyph.symbol() + clear;
        double right = x < glyph.symbol() ? glyph.symbol() - clear : x;
        double gap = LaneTwins.GAP - 1;
        double start = words.map(label -> label.x() - gap).orElse(right);
        double end = words.map(label -> right(label) + gap).orElse(right);
        piece(marks, glyph, left, Math.min(start, right));
        piece(marks, glyph, Math.max(end, left), right);
    }

    private void piece(List<Mark> marks, TimelineGlyph glyph, double from, double to) {
        if (to - from > 1) {
            int colour = Theme.fade(frame.theme().colour(glyph.item().type()), 0.8);
            Stroke dashes = Stroke.dashed(colour, frame.theme().width(1), 3.0, 3.0);
            Points line = Points.of(from, glyph.middle(), to, glyph.middle());
            marks.add(new Mark.Line(line, false, dashes, glyph.ref()));
        }
    }

    private double right(Mark.Label label) {
        return label.x() + frame.measure().width(label.text(), LaneTwins.WORDS);
    }

    /// The words of a twin where they are whole in view, moved along the line where only a part of
    /// it is seen; none over the event's own symbol, which stays in sight while its bar does.
    private Optional<Mark.Label> words(LaneTwin twin, TimelineGlyph glyph) {
        if (!twin.speaks()) {
            return Optional.empty();
        }
        double x = twin.at() + glyph.shift();
        double start = twin.start() + glyph.shift();
        boolean onLine = (start > x) == (glyph.symbol() > x);
        double reach = glyph.item().size() / 2 + LaneTwins.GAP;
        double from = frame.plot().x() + LaneTwins.GAP;
        double to = frame.plot().right() - LaneTwins.GAP - twin.width();
        if (onLine) {
            double plate = glyph.item().plate();
            from = Math.max(from, x < glyph.symbol() ? x + reach : glyph.symbol() + reach + plate);
            to = Math.min(to, Math.max(x, glyph.symbol()) - reach - twin.width());
            start = from <= to ? Math.clamp(start, from, to) : start;
        }
        return start < from || start > to
                ? Optional.empty()
                : Optional.of(
                        frame.label(
                                twin.words(),
                                start,
                                glyph.middle(),
                                LaneTwins.WORDS,
                                frame.theme().textSoft(),
                                frame.theme().panel(),
                                glyph.ref()));
    }
}
