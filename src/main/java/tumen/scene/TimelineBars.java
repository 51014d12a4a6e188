package tumen.scene;

import tumen.claim.Comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws a glyph without its label: bar, symbol, hollow twins, or the count.
final class TimelineBars {
    private static final double SHARE = 0.5;

    private final TimelineFrame frame;
    private final Doubt doubt;
    private final GradeMarks grades;

    TimelineBars(TimelineFrame frame) {
        this.frame = frame;
        this.doubt = Doubt.of(frame.state());
        this.grades = GradeMarks.of(frame.state().view(), frame.theme(), frame.measure());
    }

    /// The marks of a glyph whose label, if it stands in the bar, ends at `labelEnd`.
    List<Mark> marks(TimelineGlyph glyph, double labelEnd) {
        List<Mark> marks = new ArrayList<>();
        if (glyph.slot().counted()) {
            count(marks, glyph);
            return marks;
        }
        twins(marks, glyph, labelEnd);
        if (glyph.item().hasBar()) {
            bar(marks, glyph, labelEnd);
        }
        symbol(marks, glyph);
        marks.addAll(
                grades.marks(
                        glyph.item().event(),
                        glyph.symbol(),
                        glyph.middle(),
                        glyph.item().size(),
                        glyph.ref()));
        return marks;
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

    private void twins(List<Mark> marks, TimelineGlyph glyph, double labelEnd) {
        LaneItem item = glyph.item();
        int colour = frame.theme().colour(item.type());
        for (LaneTwin twin : item.twins()) {
            double x = twin.at() + glyph.shift();
            boolean past = x > glyph.symbol() && item.isLabelInside();
            double start = past ? Math.min(x, labelEnd + LaneItem.LABEL_GAP) : glyph.symbol();
            Points line = Points.of(start, glyph.middle(), x, glyph.middle());
            Stroke dashes =
                    Stroke.dashed(Theme.fade(colour, 0.8), frame.theme().width(1), 3.0, 3.0);
            marks.add(new Mark.Line(line, false, dashes, glyph.ref()));
            marks.add(
                    new Mark.Symbol(
                            item.type().shape(),
                            x,
                            glyph.middle(),
                            item.size() * 0.8,
                            frame.theme().panel(),
                            Stroke.of(colour, 2.5),
                            glyph.ref()));
            saidBy(twin, glyph, start, x).ifPresent(marks::add);
        }
    }

    /// The source of a twin, on the line that joins it to its event, where it fits there.
    private Optional<Mark> saidBy(LaneTwin twin, TimelineGlyph glyph, double start, double x) {
        double size = glyph.item().size();
        double width = frame.measure().width(twin.source(), Type.TINY);
        double left = Math.max(Math.min(start, x) + size / 2, frame.plot().x()) + 5;
        double right = Math.min(Math.max(start, x) - size / 2, frame.plot().right()) - 5;
        return right - left < width
                ? Optional.empty()
                : Optional.of(
                        frame.label(
                                twin.source(),
                                (left + right - width) / 2,
                                glyph.middle(),
                                Type.TINY,
                                frame.theme().textSoft(),
                                frame.theme().panel(),
                                glyph.ref()));
    }
}
