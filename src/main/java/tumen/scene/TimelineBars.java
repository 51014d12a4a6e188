package tumen.scene;

import tumen.claim.Comparison;

import java.util.ArrayList;
import java.util.List;

/// Draws a glyph without its label: bar, symbol, hollow twins, or the count.
final class TimelineBars {
    private static final double SHARE = 0.5;

    private final TimelineFrame frame;
    private final Doubt doubt;
    private final GradeMarks grades;
    private final TimelineTwins twins;

    TimelineBars(TimelineFrame frame) {
        this.frame = frame;
        this.doubt = Doubt.of(frame.state());
        this.twins = new TimelineTwins(frame);
        this.grades = GradeMarks.of(frame.state().view(), frame.theme(), frame.measure());
    }

    /// The marks of a glyph whose label, if it stands in the bar, ends at `labelEnd`.
    List<Mark> marks(TimelineGlyph glyph, double labelEnd) {
        List<Mark> marks = new ArrayList<>();
        if (glyph.slot().counted()) {
            count(marks, glyph);
            return marks;
        }
        if (glyph.item().hasBar()) {
            bar(marks, glyph, labelEnd);
        }
        symbol(marks, glyph);
        marks.addAll(twins.marks(glyph));
        return marks;
    }

    /// The grade of a glyph's event over all bars: beside its symbol, on its foot if it was moved
    /// to where another of `all` glyphs leaves no room. A count has none, nor what is half out of
    /// sight.
    List<Mark> grade(TimelineGlyph glyph, List<TimelineGlyph> all) {
        LaneItem item = glyph.item();
        double x = glyph.symbol();
        double right = x + item.size() / 2 + item.plate();
        if (glyph.slot().counted() || right > frame.plot().right()) {
            return List.of();
        }
        boolean moved = x != item.symbol() + glyph.shift();
        return moved && all.stream().anyMatch(other -> stands(other, glyph, right))
                ? grades.onFoot(item.event(), x, glyph.middle(), item.size(), glyph.ref())
                : grades.beside(item.event(), x, glyph.middle(), item.size(), glyph.ref());
    }

    /// Whether another glyph's symbol stands in the row of one right of its symbol, before an x.
    private static boolean stands(TimelineGlyph other, TimelineGlyph glyph, double right) {
        return other.middle() == glyph.middle()
                && other.symbol() > glyph.symbol()
                && other.symbol() - other.item().size() / 2 < right;
    }

    private void count(List<Mark> marks, TimelineGlyph glyph) {
        Theme theme = frame.theme();
        String text = "+" + glyph.slot().items().size();
        double height = Math.min(17, glyph.item().size() + 4);
        Box box = new Box(glyph.symbol(), glyph.middle() - height / 2, LaneSlot.BADGE, height);
        Stroke rim = Stroke.of(theme.textFaint(), theme.width(1));
        marks.add(new Mark.Bar(box, height / 2, Paint.of(theme.raised()), rim, glyph.ref()));
        double width = frame.measure().width(text, Type.TINY);
        double x = box.x() + (box.width() - width) / 2;
        marks.add(frame.label(text, x, glyph.middle(), Type.TINY, theme.text(), 0, glyph.ref()));
    }

    private void bar(List<Mark> marks, TimelineGlyph glyph, double labelEnd) {
        Box plot = frame.plot();
        LaneItem item = glyph.item();
        double from = Math.max(item.from() + glyph.shift(), plot.x() - 20);
        double to = Math.min(item.to() + glyph.shift(), plot.right() + 20);
        if (item.isLabelInside() && labelEnd > glyph.symbol()) {
            stretch(marks, glyph, from, glyph.symbol());
            stretch(marks, glyph, labelEnd + LaneItem.LABEL_GAP, to);
        } else {
            stretch(marks, glyph, from, to);
        }
        ends(marks, glyph);
    }

    private void stretch(List<Mark> marks, TimelineGlyph glyph, double from, double to) {
        if (to - from < 1) {
            return;
        }
        LaneItem item = glyph.item();
        double height = item.size() * SHARE;
        Box box = new Box(from, glyph.middle() - height / 2, to - from, height);
        Paint fill =
                new TimelineFade(item, glyph.shift(), frame.plot())
                        .paint(from, to, frame.theme().colour(item.type()));
        marks.add(
                new Mark.Bar(box, Math.min(height / 2, box.width() / 2), fill, null, glyph.ref()));
    }

    private void ends(List<Mark> marks, TimelineGlyph glyph) {
        LaneItem item = glyph.item();
        Box plot = frame.plot();
        int colour = frame.theme().colour(item.type());
        if (item.date().end() == TimelineDate.End.OPEN) {
            marks.add(arrow(plot.right() - 6, glyph.middle(), -4, colour, glyph.ref()));
        }
        if (item.date().start() == TimelineDate.End.OPEN) {
            marks.add(arrow(plot.x() + 3, glyph.middle(), 4, colour, glyph.ref()));
        }
        if (item.date().end() == TimelineDate.End.UNKNOWN) {
            marks.add(question(item.to() + glyph.shift() - 8, glyph, colour));
        }
        if (item.date().start() == TimelineDate.End.UNKNOWN) {
            marks.add(question(item.from() + glyph.shift() + 1, glyph, colour));
        }
    }

    private Mark question(double x, TimelineGlyph glyph, int colour) {
        return frame.label("?", x, glyph.middle(), Type.TINY, colour, 0, glyph.ref());
    }

    private static Mark arrow(double x, double y, double back, int colour, Ref ref) {
        Points points = Points.of(x + back, y - 4, x, y, x + back, y + 4);
        return new Mark.Line(points, false, Stroke.of(Theme.fade(colour, 0.8), 1.5), ref);
    }

    private void symbol(List<Mark> marks, TimelineGlyph glyph) {
        LaneItem item = glyph.item();
        Theme theme = frame.theme();
        Stroke halo = Stroke.of(theme.panel(), 2);
        marks.add(
                new Mark.Symbol(
                        item.type().shape(),
                        glyph.symbol(),
                        glyph.middle(),
                        item.size(),
                        doubt.ink(item.event(), theme.colour(item.type())),
                        halo,
                        glyph.ref()));
        if (Comparison.of(item.event(), frame.state().index().catalogue()).disputed()) {
            Stroke dashes = Stroke.dashed(theme.textSoft(), theme.width(1), 2.0, 2.5);
            double radius = item.size() * 0.68;
            marks.add(
                    new Mark.Disc(
                            glyph.symbol(),
                            glyph.middle(),
                            radius,
                            Paint.of(0),
                            dashes,
                            glyph.ref()));
        }
    }
}
