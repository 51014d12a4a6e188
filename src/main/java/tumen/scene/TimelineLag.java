package tumen.scene;

import tumen.model.Event;
import tumen.time.LagWords;
import tumen.time.TimeSpan;

import java.util.List;
import java.util.OptionalLong;

/// The dashed line from the end of the selected event to the day it became public, and its words
/// where they meet nothing.
record TimelineLag(List<Mark> marks, List<Box> taken) {
    private static final TimelineLag NOTHING = new TimelineLag(List.of(), List.of());
    private static final double DROP = 6;

    /// The lag of a glyph whose outline is `pill`, among other glyphs.
    static TimelineLag of(
            TimelineFrame frame, TimelineGlyph glyph, Box pill, List<TimelineGlyph> glyphs) {
        Event event = glyph.item().event();
        OptionalLong told = frame.state().index().publicOn(event);
        double end = glyph.item().to() + glyph.shift();
        if (told.isEmpty() || told.getAsLong() + 1.0 <= glyph.item().date().to()) {
            return NOTHING;
        }
        double at = frame.scale().x(told.getAsLong() + 0.5);
        double level = pill.bottom() + 1;
        double from = Math.max(end, frame.plot().x());
        int accent = frame.theme().accent();
        if (at < from || from > frame.plot().right()) {
            return NOTHING;
        }
        Points points = Points.of(from, pill.bottom() - DROP, from, level, at, level);
        Mark line = new Mark.Line(points, false, Stroke.dashed(accent, 1.2, 4.0, 3.0), glyph.ref());
        Mark dot = new Mark.Disc(at, level, 2.5, Paint.of(accent), null, glyph.ref());
        String words =
                "public " + LagWords.between(event.when().span(), TimeSpan.ofDay(told.getAsLong()));
        double width = frame.measure().width(words, Type.TINY);
        double latest = frame.plot().right() - width - 4;
        for (double middle : new double[] {glyph.middle(), level + 9, level + 24, pill.y() - 10}) {
            double x =
                    Math.min(
                            latest,
                            Math.max(at + 7, middle == glyph.middle() ? pill.right() + 7 : 0));
            Box box = frame.textBox(x, middle, width, Type.TINY);
            boolean free =
                    x >= frame.plot().x()
                            && box.bottom() <= frame.plot().bottom()
                            && box.y() >= frame.plot().y()
                            && !box.intersects(pill)
                            && glyphs.stream()
                                    .map(other -> other.box(frame.plot()))
                                    .noneMatch(box.grown(2)::intersects);
            if (free) {
                Mark text =
                        frame.label(
                                words,
                                x,
                                middle,
                                Type.TINY,
                                accent,
                                frame.theme().panel(),
                                glyph.ref());
                return new TimelineLag(List.of(line, dot, text), List.of(box.grown(2)));
            }
        }
        return new TimelineLag(List.of(line, dot), List.of());
    }
}
