package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.index.Matches;
import tumen.model.Event;
import tumen.time.TimeScale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How the events of a timeline differ from those of the project compared with: a sign at each
/// glyph, at the upper edge of a lane where events are only counted, ghosts of those that are gone.
final class TimelineChanges {
    private static final int SYMBOLS = 10;
    private static final double CELL = 14;
    private static final double SMALL = 4;
    private static final double STEP = 9;
    private static final double FIRST = 6;

    private final TimelineFrame frame;
    private final List<TimelineGlyph> glyphs;
    private final Map<Kind, Matches> present;
    private final Optional<ChangeGhosts> ghosts;
    private final List<Box> taken = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private TimelineChanges(TimelineFrame frame, List<TimelineGlyph> glyphs, List<Mark> drawn) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.present = ChangeGhosts.present(frame.state());
        this.ghosts = ChangeGhosts.of(frame.state());
        drawn.forEach(mark -> taken.add(MarkBounds.of(mark, frame.measure())));
    }

    /// The marks over what else is `drawn`.
    static List<Mark> of(
            TimelineFrame frame, List<Lane> lanes, List<TimelineGlyph> glyphs, List<Mark> drawn) {
        TimelineChanges changes = new TimelineChanges(frame, glyphs, drawn);
        lanes.forEach(changes::lane);
        glyphs.forEach(changes::glyph);
        return changes.marks;
    }

    private void glyph(TimelineGlyph glyph) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        glyph.slot()
                .items()
                .forEach(item -> frame.state().change(item.event()).ifPresent(kinds::add));
        double half = glyph.item().size() / 2;
        double x = glyph.symbol() - (glyph.slot().counted() ? -2 : half);
        marks.addAll(ChangeSign.badges(kinds, x, glyph.middle() - half, frame.theme()));
    }

    private void lane(Lane lane) {
        int row = 0;
        for (Map.Entry<Kind, Matches> kind : present.entrySet()) {
            row += signs(lane, kind.getKey(), LaneBands.having(kind.getValue(), lane.types()), row);
        }
        if (ghosts.isPresent()) {
            Matches gone = LaneBands.having(ghosts.get().matches(), lane.types());
            List<Event> shown = gone.within(frame.scale().window());
            if (shown.size() > ChangeGhosts.MOST) {
                signs(lane, ghosts.get().kind(), gone, row);
            } else {
                shown.forEach(event -> ghost(lane, event, ghosts.get()));
            }
        }
    }

    /// Signs where events are that no glyph shows; returns how many lines of signs there are.
    private int signs(Lane lane, Kind kind, Matches matches, int row) {
        if (matches.count(frame.scale().window()) == 0) {
            return 0;
        }
        double[] edges = edges();
        int[] counts = matches.counts(matches.index().columns(edges));
        for (TimelineGlyph glyph : glyphs) {
            for (LaneItem item : glyph.slot().items()) {
                if (lane.types().contains(item.type())
                        && frame.state().change(item.event()).filter(kind::equals).isPresent()) {
                    counts[column(edges, item.event().when().standsAt())]--;
                }
            }
        }
        double y = lane.top() + FIRST + row * STEP;
        boolean any = false;
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] > 0) {
                double middle = (edges[column] + edges[column + 1]) / 2;
                double x =
                        Math.clamp(frame.scale().x(middle), frame.plot().x(), frame.plot().right());
                marks.addAll(new ChangeSign(kind, frame.theme()).badge(x, y, SMALL));
                any = true;
            }
        }
        return any ? 1 : 0;
    }

    /// Columns a sign wide, a power of two of a day long, so that signs stay while time moves.
    private double[] edges() {
        TimeScale scale = frame.scale();
        double least = CELL / scale.pixelsPerDay();
        double days = Math.scalb(1.0, (int) Math.ceil(Math.log(least) / Math.log(2)));
        long first = (long) Math.floor(scale.window().from() / days);
        long end = (long) Math.ceil(scale.window().to() / days);
        return LaneCells.edges(days, first, (int) Math.max(1, end - first));
    }

    private static int column(double[] edges, double day) {
        int found = Arrays.binarySearch(edges, day);
        int column = found >= 0 ? found : -found - 2;
        return Math.clamp(column, 0, edges.length - 2);
    }

    private void ghost(Lane lane, Event event, ChangeGhosts gone) {
        LaneItem item =
                LaneItem.of(
                        event,
                        gone.matches().index().catalogue(),
                        frame.state().view().display(),
                        frame.scale().pixelsPerDay(),
                        lane.symbol(),
                        frame.measure());
        double shift =
                frame.scale().left() - frame.scale().window().from() * frame.scale().pixelsPerDay();
        TimelineGlyph glyph = free(lane, item.withoutTwins(), shift);
        Ref ref = gone.ref(List.of(event));
        Theme theme = frame.theme();
        Box box = glyph.box(frame.plot());
        taken.add(box);
        if (item.hasBar()) {
            double height = item.size() / 2;
            Box bar = new Box(box.x(), glyph.middle() - height / 2, box.width(), height);
            Stroke edge = Stroke.dashed(theme.colour(item.type()), 1, 2.0, 2.0);
            marks.add(new Mark.Bar(bar, height / 2, Paint.of(0), edge, ref));
        }
        marks.add(
                ChangeGhosts.symbol(
                        item.type(), glyph.symbol(), glyph.middle(), item.size(), theme, ref));
        title(glyph, ref);
        double half = item.size() / 2;
        marks.addAll(
                ChangeSign.badges(
                        List.of(gone.kind()), glyph.symbol() - half, glyph.middle() - half, theme));
    }

    /// In the row where it meets least.
    private TimelineGlyph free(Lane lane, LaneItem item, double shift) {
        return IntStream.range(0, Math.max(1, lane.rows()))
                .mapToObj(row -> {
                    LaneSlot slot = LaneSlot.of(item, row);
                    double middle = lane.middle(row);
                    return TimelineGlyph.of(slot, List.of(slot), middle, shift, frame.plot());
                })
                .min(Comparator.comparingLong(this::met))
                .orElseThrow();
    }

    /// What a ghost would lie upon: rather on words than on symbols.
    private long met(TimelineGlyph ghost) {
        Box own = ghost.box(frame.plot());
        long symbols =
                glyphs.stream()
                        .map(glyph -> glyph.box(frame.plot()))
                        .filter(own::intersects)
                        .count();
        return SYMBOLS * symbols + taken.stream().filter(own::intersects).count();
    }

    /// Its title, struck through, where there is room for all of it.
    private void title(TimelineGlyph glyph, Ref ref) {
        LaneItem item = glyph.item();
        double x = glyph.box(frame.plot()).right() + LaneItem.LABEL_GAP;
        Box box = frame.textBox(x, glyph.middle(), item.labelWidth(), LaneItem.LABEL);
        if (box.right() > frame.plot().right() || taken.stream().anyMatch(box::intersects)) {
            return;
        }
        taken.add(box);
        int faint = frame.theme().textSoft();
        marks.add(
                frame.label(
                        item.event().title(),
                        x,
                        glyph.middle(),
                        LaneItem.LABEL,
                        faint,
                        frame.theme().panel(),
                        ref));
        if (ghosts.filter(gone -> gone.kind() == Kind.REMOVED).isPresent()) {
            Points line = Points.of(x, glyph.middle(), box.right(), glyph.middle());
            marks.add(new Mark.Line(line, false, Stroke.of(faint, 1), Ref.NONE));
        }
    }
}
