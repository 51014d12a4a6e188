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
import java.util.stream.Stream;

/// Arcs from the events of a timeline to the days they became public, for those that stand by
/// themselves: broken where titles stand, and with the lag in days where it fits beside what else
/// is drawn.
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
    private final List<Mark> bars;
    private final List<Mark> titles;
    private final Map<String, Optional<TimeSpan>> told;
    private @Nullable BoxGrid titled;
    private @Nullable BoxGrid taken;

    DisclosureArcs(
            TimelineFrame frame, List<TimelineGlyph> glyphs, List<Mark> bars, List<Mark> titles) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.bars = bars;
        this.titles = titles;
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
        for (Points piece : clear(arc(from, to, glyph.middle(), height))) {
            marks.add(new Mark.Line(piece, false, Stroke.of(argb, 1.1), glyph.ref()));
        }
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

    /// The pieces of an arc that lie over no title.
    private List<Points> clear(Points arc) {
        List<Points> pieces = new ArrayList<>();
        int start = 0;
        for (int point = 1; point < arc.count(); point++) {
            if (!titled().isFree(between(arc, point - 1, point))) {
                add(pieces, arc, start, point - 1);
                start = point;
            }
        }
        add(pieces, arc, start, arc.count() - 1);
        return pieces;
    }

    private static void add(List<Points> pieces, Points arc, int first, int last) {
        if (last > first) {
            double[] points = new double[2 * (last - first + 1)];
            for (int point = first; point <= last; point++) {
                points[2 * (point - first)] = arc.x(point);
                points[2 * (point - first) + 1] = arc.y(point);
            }
            pieces.add(Points.of(points));
        }
    }

    private static Box between(Points arc, int first, int last) {
        double top = Math.min(arc.y(first), arc.y(last));
        double height = Math.abs(arc.y(first) - arc.y(last));
        return new Box(arc.x(first), top, arc.x(last) - arc.x(first), height);
    }

    private BoxGrid titled() {
        BoxGrid known = titled;
        if (known == null) {
            known = grid(titles);
            titled = known;
        }
        return known;
    }

    /// Where something is drawn, looked for once words are to be placed.
    private BoxGrid taken() {
        BoxGrid known = taken;
        if (known == null) {
            known = grid(Stream.concat(bars.stream(), titles.stream()).toList());
            taken = known;
        }
        return known;
    }

    private BoxGrid grid(List<Mark> marks) {
        BoxGrid grid = new BoxGrid();
        for (Mark mark : marks) {
            take(grid, MarkBounds.of(mark, frame.measure()));
        }
        return grid;
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
