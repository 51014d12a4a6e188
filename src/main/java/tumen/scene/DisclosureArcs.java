package tumen.scene;

import org.jspecify.annotations.Nullable;

import tumen.claim.Disclosure;
import tumen.index.Derived;
import tumen.model.Event;
import tumen.state.Overlay;
import tumen.time.TimeSpan;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Arcs from the events of a timeline to the days they became public, with the lag in days where it
/// fits beside what else is `drawn`; for those that stand by themselves.
final class DisclosureArcs {
    private static final int MOST = 300;
    private static final int MOST_PIECES = 24;
    private static final int LEAST_PIECES = 6;
    private static final double PIECE = 4;
    private static final double LEAST_WIDTH = 7;

    /// An arc narrower than this has room for no words.
    private static final double LEAST_ROOM = 16;

    private static final double LOWEST = 5;
    private static final double HIGHEST = 15;
    private static final double OPACITY = 0.65;

    /// When events became public, by their ids; each is asked for once.
    private static final Derived<Map<String, Optional<TimeSpan>>> TOLD =
            _ -> new ConcurrentHashMap<>();

    private final TimelineFrame frame;
    private final List<TimelineGlyph> glyphs;
    private final List<Mark> drawn;
    private final Map<String, Optional<TimeSpan>> told;
    private @Nullable BoxGrid taken;

    DisclosureArcs(TimelineFrame frame, List<TimelineGlyph> glyphs, List<Mark> drawn) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.drawn = drawn;
        this.told = frame.state().matches().keep(TOLD);
    }

    /// The arcs, none unless they are asked for.
    List<Mark> marks() {
        if (!frame.state().view().shows(Overlay.DISCLOSURE)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        glyphs.stream()
                .filter(glyph -> !glyph.slot().counted())
                .limit(MOST)
                .forEach(glyph -> draw(glyph, marks));
        return marks;
    }

    private void draw(TimelineGlyph glyph, List<Mark> marks) {
        Event event = glyph.item().event();
        Optional<TimeSpan> day = told.computeIfAbsent(event.id(), _ -> told(event));
        if (day.isEmpty() || day.get().latest() + 1.0 <= glyph.item().date().to()) {
            return;
        }
        double from = Math.max(glyph.symbol(), glyph.item().coreTo() + glyph.shift());
        double to = frame.scale().x(day.get().latest() + 0.5);
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
        words(glyph, day.get(), (from + to) / 2, to - from, height)
                .filter(this::isFree)
                .ifPresent(marks::add);
    }

    private Optional<TimeSpan> told(Event event) {
        return Disclosure.of(event, frame.state().index().catalogue())
                .map(disclosure -> disclosure.date().span());
    }

    private boolean isFree(Mark.Label words) {
        Box line = MarkBounds.text(words, frame.measure());
        return taken().isFree(
                        new Box(line.x(), line.y(), line.width(), words.baseline() - line.y()));
    }

    /// Where something is drawn, looked for once words are to be placed.
    private BoxGrid taken() {
        BoxGrid known = taken;
        if (known == null) {
            known = new BoxGrid();
            for (Mark mark : drawn) {
                take(known, MarkBounds.of(mark, frame.measure()));
            }
            taken = known;
        }
        return known;
    }

    /// The part in sight: a line may lead years away.
    private void take(BoxGrid grid, Box box) {
        double left = Math.max(box.x(), frame.plot().x());
        double right = Math.min(box.right(), frame.plot().right());
        if (left <= right) {
            grid.add(new Box(left, box.y(), right - left, box.height()));
        }
    }

    /// `12 d`, on top of an arc wide enough for it.
    private Optional<Mark.Label> words(
            TimelineGlyph glyph, TimeSpan told, double middle, double room, double height) {
        if (room < LEAST_ROOM) {
            return Optional.empty();
        }
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
        int pieces = Math.clamp((long) ((to - from) / PIECE), LEAST_PIECES, MOST_PIECES);
        double[] points = new double[2 * (pieces + 1)];
        for (int piece = 0; piece <= pieces; piece++) {
            double share = (double) piece / pieces;
            points[2 * piece] = from + (to - from) * share;
            points[2 * piece + 1] = level - height * 4 * share * (1 - share);
        }
        return Points.of(points);
    }
}
