package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.claim.Disclosure;
import tumen.model.Event;
import tumen.time.LagWords;
import tumen.time.TimeSpan;
import tumen.words.Words;

import java.util.List;
import java.util.Optional;

/// The dashed line from the end of the selected event to the day it became public, and its words
/// where they meet nothing.
record TimelineLag(List<Mark> marks, List<Box> taken) {
    private static final TimelineLag NOTHING = new TimelineLag(List.of(), List.of());
    private static final double DROP = 6;

    /// The lag of a glyph whose outline is `pill`, among obstacles to its words.
    static TimelineLag of(TimelineFrame frame, TimelineGlyph glyph, Box pill, List<Box> obstacles) {
        Event event = glyph.item().event();
        Optional<TimeSpan> told =
                Disclosure.of(event, frame.state().index().catalogue())
                        .map(disclosure -> disclosure.date().span());
        double end = glyph.item().to() + glyph.shift();
        if (told.isEmpty() || told.get().latest() + 1.0 <= glyph.item().date().to()) {
            return NOTHING;
        }
        double at = frame.scale().x(told.get().latest() + 0.5);
        double level = pill.bottom() + 1;
        double from = Math.max(end, frame.plot().x());
        int accent = frame.theme().accent();
        if (at < from || from > frame.plot().right()) {
            return NOTHING;
        }
        Points points = Points.of(from, pill.bottom() - DROP, from, level, at, level);
        Stroke dashes = Stroke.dashed(accent, frame.theme().width(1.2), 4.0, 3.0);
        Mark line = new Mark.Line(points, false, dashes, glyph.ref());
        Mark dot = new Mark.Disc(at, level, 2.5, Paint.of(accent), null, glyph.ref());
        String words =
                Words.of("timeline.public", LagWords.between(event.when().span(), told.get()));
        Box box = room(frame, glyph, pill, obstacles, words, at);
        if (box == null) {
            return new TimelineLag(List.of(line, dot), List.of());
        }
        double middle = box.y() + frame.measure().ascent(Type.TINY) / 2 + 2;
        Mark text =
                frame.label(
                        words,
                        box.x(),
                        middle,
                        Type.TINY,
                        accent,
                        frame.theme().panel(),
                        glyph.ref());
        return new TimelineLag(List.of(line, dot, text), List.of(box.grown(2)));
    }

    /// The first of four places for the words that meets nothing; none if all do.
    private static @Nullable Box room(
            TimelineFrame frame,
            TimelineGlyph glyph,
            Box pill,
            List<Box> obstacles,
            String words,
            double at) {
        Box plot = frame.plot();
        double width = frame.measure().width(words, Type.TINY);
        double level = pill.bottom() + 1;
        for (double middle : new double[] {glyph.middle(), level + 9, level + 24, pill.y() - 10}) {
            double least = middle == glyph.middle() ? Math.max(at, pill.right()) + 7 : at + 7;
            double x = Math.min(plot.right() - width - 4, least);
            Box box = frame.textBox(x, middle, width, Type.TINY);
            boolean inside = x >= plot.x() && box.bottom() <= plot.bottom() && box.y() >= plot.y();
            if (inside
                    && !box.intersects(pill)
                    && obstacles.stream().noneMatch(box.grown(2)::intersects)) {
                return box;
            }
        }
        return null;
    }
}
