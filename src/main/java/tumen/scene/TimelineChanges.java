package tumen.scene;

import tumen.difference.Change.Kind;
import tumen.index.Matches;
import tumen.model.Event;
import tumen.time.TimeScale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the events of a timeline differ from those of the project compared with: a sign at each
/// glyph, at the upper edge of a lane where events are only counted, ghosts of those that are gone.
final class TimelineChanges {
    private static final double CELL = 14;
    private static final double SMALL = 4;
    private static final double STEP = 9;
    private static final double FIRST = 6;

    private final TimelineFrame frame;
    private final List<TimelineGlyph> glyphs;
    private final Map<Kind, Matches> present;
    private final Optional<ChangeGhosts> ghosts;
    private final List<Mark> marks = new ArrayList<>();

    private TimelineChanges(TimelineFrame frame, List<TimelineGlyph> glyphs) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.present = ChangeGhosts.present(frame.state());
        this.ghosts = ChangeGhosts.of(frame.state());
    }

    /// The marks at glyphs, and in the rows for ghosts.
    static List<Mark> of(TimelineFrame frame, List<Lane> lanes, List<TimelineGlyph> glyphs) {
        TimelineChanges changes = new TimelineChanges(frame, glyphs);
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
            double y = lane.top() + FIRST + row * STEP;
            row += signs(lane, kind.getKey(), LaneBands.having(kind.getValue(), lane.types()), y);
        }
        if (ghosts.isPresent()) {
            Matches gone = LaneBands.having(ghosts.get().matches(), lane.types());
            List<Event> shown = gone.within(frame.scale().window());
            if (shown.size() > ChangeGhosts.MOST) {
                signs(lane, ghosts.get().kind(), gone, lane.ghostMiddle());
            } else {
                marks.addAll(new LaneGhosts(frame, lane, ghosts.get()).marks(shown));
            }
        }
    }

    /// Signs where events are that no glyph shows; returns how many lines of signs there are.
    private int signs(Lane lane, Kind kind, Matches matches, double y) {
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
}
