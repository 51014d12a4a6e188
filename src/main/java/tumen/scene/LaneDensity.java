package tumen.scene;

import tumen.index.Columns;
import tumen.index.Derived;
import tumen.index.Matches;
import tumen.model.EventType;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;

import java.util.ArrayList;
import java.util.List;

/// The events of a lane that are not drawn as glyphs, as density: how many begin when, on a
/// logarithmic scale, in the colours of their types. Every one of them is counted once, in the cell
/// where it stands; those that reach in from outside the window at its edge.
final class LaneDensity {
    private static final int COLUMNS = 8;
    private static final double MARGIN = 2;
    private static final double EDGE = 6;

    private final TimelineFrame frame;
    private final Lane lane;
    private final LaneCells cells;
    private final double days;
    private final List<Crowd> crowds = new ArrayList<>();

    /// A crowded cell's events within the window.
    record Crowd(long cell, double from, double to, int count) {}

    private LaneDensity(TimelineFrame frame, Lane lane, LaneCells cells) {
        this.frame = frame;
        this.lane = lane;
        this.cells = cells;
        this.days = LaneCells.days(frame.scale());
    }

    /// The density of a lane beside its glyphs.
    static LaneDensity of(
            TimelineFrame frame, Lane lane, LaneCells cells, List<TimelineGlyph> glyphs) {
        LaneDensity density = new LaneDensity(frame, lane, cells);
        if (!lane.isSparse()) {
            density.count(glyphs);
        }
        return density;
    }

    private void count(List<TimelineGlyph> glyphs) {
        TimeWindow window = frame.scale().window();
        double[] moments =
                glyphs.stream()
                        .flatMap(glyph -> glyph.slot().items().stream())
                        .mapToDouble(item -> item.event().when().standsAt())
                        .sorted()
                        .toArray();
        long first = firstCell();
        double[] edges = LaneCells.edges(days, first, (int) (lastCell() - first) + 1);
        edges[0] = Math.max(edges[0], window.from());
        edges[edges.length - 1] = Math.min(edges[edges.length - 1], window.to());
        int[] counts = lane.matches().standing(lane.matches().index().columns(edges));
        int before = lane.matches().standingBefore(window) - within(moments, -1e18, window.from());
        int after = lane.matches().standingAfter(window) - within(moments, window.to(), 1e18);
        add(first - 1, window.from(), window.from(), before);
        for (int cell = 0; cell < counts.length; cell++) {
            int own = within(moments, edges[cell], edges[cell + 1]);
            add(first + cell, edges[cell], edges[cell + 1], counts[cell] - own);
        }
        add(lastCell() + 1, window.to(), window.to(), after);
    }

    private void add(long cell, double from, double to, int count) {
        if (count > 0) {
            crowds.add(new Crowd(cell, from, to, count));
        }
    }

    private static int within(double[] moments, double from, double to) {
        int count = 0;
        for (double moment : moments) {
            count += moment >= from && moment < to ? 1 : 0;
        }
        return count;
    }

    /// The crowded cells within the window.
    List<Crowd> crowds() {
        return crowds;
    }

    /// The x where the next crowded cell begins, from an x on; infinite if there is none.
    double next(double x) {
        for (Crowd crowd : crowds) {
            double start = frame.scale().x(crowd.from());
            if (crowd.to() > crowd.from() && start >= x) {
                return start;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /// The density, its full height standing for `busiest` events a pixel, and what answers the
    /// pointer.
    List<Mark> marks(double busiest) {
        List<Mark> marks = new ArrayList<>();
        if (lane.isSparse()) {
            return marks;
        }
        silhouettes(marks, busiest);
        for (Crowd crowd : crowds) {
            marks.add(mark(crowd, busiest));
        }
        return marks;
    }

    private Mark mark(Crowd crowd, double busiest) {
        TimeScale scale = frame.scale();
        Ref ref = new Ref.OfPeriod(lane.title(), crowd.from(), crowd.to(), crowd.count());
        double left = scale.x(crowd.from());
        if (crowd.from() < crowd.to()) {
            Box box = new Box(left, lane.top(), scale.x(crowd.to()) - left, lane.height());
            return new Mark.Bar(box, 0, Paint.of(0), null, ref);
        }
        double height = height(crowd.count() / EDGE, busiest);
        double x = Math.min(left, frame.plot().right() - EDGE);
        Box box = new Box(x, lane.top() + lane.height() - MARGIN - height, EDGE, height);
        return new Mark.Bar(box, 0, Paint.of(frame.theme().textSoft()), null, ref);
    }

    private void silhouettes(List<Mark> marks, double busiest) {
        int columns = columns(days);
        long first = firstCell();
        int cellCount = (int) (lastCell() - first) + 1;
        double[] edges = LaneCells.edges(days / columns, first * columns, cellCount * columns);
        Columns asked = lane.matches().index().columns(edges);
        List<EventType> types = lane.types();
        int[][] sums = new int[types.size()][];
        int[] all = new int[cellCount * columns];
        for (int type = 0; type < sums.length; type++) {
            int[] own = LaneBands.having(lane.matches(), List.of(types.get(type))).standing(asked);
            for (int column = 0; column < all.length; column++) {
                all[column] += own[column];
            }
            sums[type] = all.clone();
        }
        double pixels = days / columns * frame.scale().pixelsPerDay();
        DensityOutline outline =
                new DensityOutline(
                        frame.scale().x(edges[0]),
                        pixels,
                        lane.top() + lane.height() - MARGIN,
                        column -> height(all[column] / pixels, busiest));
        for (int cell = 0; cell < cellCount; ) {
            double opacity = cells.opacity(first + cell);
            int end = cell + 1;
            while (end < cellCount && cells.opacity(first + end) == opacity) {
                end++;
            }
            for (int type = sums.length - 1; type >= 0 && opacity > 0; type--) {
                int colour = Theme.fade(frame.theme().colour(types.get(type)), opacity);
                outline.add(marks, cell * columns, end * columns, sums[type], all, colour);
            }
            cell = end;
        }
    }

    private double height(double eventsAPixel, double busiest) {
        double share = Math.log1p(eventsAPixel) / Math.log1p(Math.max(1e-9, busiest));
        return (lane.height() - 2 * MARGIN) * Math.min(1, share);
    }

    private long firstCell() {
        return (long) Math.floor(frame.scale().window().from() / days);
    }

    private long lastCell() {
        return (long) Math.ceil(frame.scale().window().to() / days) - 1;
    }

    /// A cell is drawn in so many columns: none shorter than a day, as dates are days.
    private static int columns(double days) {
        return (int) Math.clamp(days, 1, COLUMNS);
    }

    /// The most events a pixel in any lane at a scale, which densities are drawn in proportion to;
    /// it changes evenly while one zooms.
    static double busiest(TimelineFrame frame, List<Lane> lanes) {
        double days = LaneCells.days(frame.scale());
        double pixels = days * frame.scale().pixelsPerDay();
        double fine = busiest(lanes, days) / pixels;
        double coarse = busiest(lanes, 2 * days) / (2 * pixels);
        double share = Math.log(pixels / 24) / Math.log(2);
        return Math.exp(Math.log1p(fine) * (1 - share) + Math.log1p(coarse) * share) - 1;
    }

    private static double busiest(List<Lane> lanes, double days) {
        return lanes.stream()
                .filter(lane -> !lane.isSparse())
                .mapToDouble(
                        lane -> lane.matches().keep(new Busiest(days)) * (double) columns(days))
                .max()
                .orElse(1);
    }

    /// Asks for the most events in a column of cells of so many days at any time.
    private record Busiest(double days) implements Derived<Integer> {
        private static final int MOST_COLUMNS = 1 << 14;

        @Override
        public Integer of(Matches matches) {
            return matches.standing().map(span -> most(matches, span)).orElse(0);
        }

        private int most(Matches matches, Matches.Span span) {
            double column = days / columns(days);
            while ((span.to() - span.from()) / column > MOST_COLUMNS) {
                column *= 2;
            }
            long first = (long) Math.floor(span.from() / column);
            int count = (int) ((long) Math.floor(span.to() / column) - first) + 1;
            int most = 0;
            double[] edges = LaneCells.edges(column, first, count);
            for (int events : matches.standing(matches.index().columns(edges))) {
                most = Math.max(most, events);
            }
            return most;
        }
    }
}
