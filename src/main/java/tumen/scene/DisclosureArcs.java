package tumen.scene;

import tumen.claim.Disclosure;
import tumen.model.Event;
import tumen.state.Overlay;
import tumen.time.TimeSpan;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Arcs from the events of a timeline to the days they became public, with the lag in days where it
/// fits beside what else is `drawn`; for those that stand by themselves.
record DisclosureArcs(TimelineFrame frame, List<TimelineGlyph> glyphs, List<Mark> drawn) {
    private static final int MOST = 300;
    private static final int PIECES = 24;
    private static final double LEAST_WIDTH = 7;
    private static final double LOWEST = 5;
    private static final double HIGHEST = 15;
    private static final double OPACITY = 0.65;

    /// The arcs, none unless they are asked for.
    List<Mark> marks() {
        if (!frame.state().view().shows(Overlay.DISCLOSURE)) {
            return List.of();
        }
        List<Box> taken = drawn.stream().map(mark -> MarkBounds.of(mark, frame.measure())).toList();
        List<Mark> marks = new ArrayList<>();
        glyphs.stream()
                .filter(glyph -> !glyph.slot().counted())
                .limit(MOST)
                .forEach(glyph -> draw(glyph, taken, marks));
        return marks;
    }

    private void draw(TimelineGlyph glyph, List<Box> taken, List<Mark> marks) {
        Event event = glyph.item().event();
        Optional<TimeSpan> told =
                Disclosure.of(event, frame.state().index().catalogue())
                        .map(disclosure -> disclosure.date().span());
        if (told.isEmpty() || told.get().latest() + 1.0 <= glyph.item().date().to()) {
            return;
        }
        double from = Math.max(glyph.symbol(), glyph.item().coreTo() + glyph.shift());
        double to = frame.scale().x(told.get().latest() + 0.5);
        if (to - from < LEAST_WIDTH || from > frame.plot().right() || to < frame.plot().x()) {
            return;
        }
        double height = Math.clamp((to - from) / 6, LOWEST, HIGHEST);
        int argb = Theme.fade(frame.theme().accent(), OPACITY);
        marks.add(
                new Mark.Line(
                        arc(from, to, glyph.middle(), height),
                        false,
                        Stroke.of(argb, 1.1),
                        glyph.ref()));
        marks.add(new Mark.Disc(to, glyph.middle(), 2, Paint.of(argb), null, glyph.ref()));
        words(glyph, told.get(), (from + to) / 2, to - from, height)
                .filter(label -> isFree(label, taken))
                .ifPresent(marks::add);
    }

    private boolean isFree(Mark.Label words, List<Box> taken) {
        Box line = MarkBounds.text(words, frame.measure());
        Box box = new Box(line.x(), line.y(), line.width(), words.baseline() - line.y());
        return taken.stream().noneMatch(box::intersects);
    }

    /// `12 d`, on top of an arc wide enough for it.
    private Optional<Mark.Label> words(
            TimelineGlyph glyph, TimeSpan told, double middle, double room, double height) {
        long days = told.latest() - glyph.item().event().when().span().latestDated();
        String text = Words.of("disclosure.days", days);
        double width = frame.measure().width(text, Type.TINY);
        return width + 4 > room
                ? Optional.empty()
                : Optional.of(
                        frame.label(
                                text,
                                middle - width / 2,
                                glyph.middle() - height,
                                Type.TINY,
                                frame.theme().accent(),
                                frame.theme().panel(),
                                glyph.ref()));
    }

    /// An arc that rises by a height between two x on a level.
    static Points arc(double from, double to, double level, double height) {
        double[] points = new double[2 * (PIECES + 1)];
        for (int piece = 0; piece <= PIECES; piece++) {
            double share = (double) piece / PIECES;
            points[2 * piece] = from + (to - from) * share;
            points[2 * piece + 1] = level - height * 4 * share * (1 - share);
        }
        return Points.of(points);
    }
}
