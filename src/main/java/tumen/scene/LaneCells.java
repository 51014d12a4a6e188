package tumen.scene;

import tumen.index.Derived;
import tumen.index.Matches;
import tumen.time.TimeScale;

/// A lane's time cut into cells of equal length, and how many events stand in each: where there are
/// more than find room as symbols, the lane shows their density.
///
/// A cell is a power of two of a day long and 24 to 48 pixels wide, so cells stay where they are
/// while time moves, and split in halves while one zooms in. Cells are numbered from day 0.
final class LaneCells {
    private static final double LEAST_PIXELS = 24;
    private static final double FILLED = 0.8;

    /// The share of its room from which on a cell shows density below its symbols.
    private static final double FAINT_FROM = 0.5;

    private static final double FAINTEST = 0.5;

    private final long first;
    private final int[] counts;
    private final double room;

    private LaneCells(Question question, int[] counts) {
        this.first = question.first;
        this.counts = counts;
        this.room = question.room;
    }

    /// Asks for some cells; a cell has room for `room` symbols.
    record Question(double days, long first, int count, double room) implements Derived<LaneCells> {
        @Override
        public LaneCells of(Matches matches) {
            double[] edges = edges(days, first, count);
            return new LaneCells(this, matches.standing(matches.index().columns(edges)));
        }
    }

    /// How many days a cell is long at a scale.
    static double days(TimeScale scale) {
        double least = LEAST_PIXELS / scale.pixelsPerDay();
        return Math.scalb(1.0, (int) Math.ceil(Math.log(least) / Math.log(2)));
    }

    /// How many symbols of a lane a cell has room for.
    static double room(Lane lane, double cellPixels) {
        return lane.isSparse()
                ? Double.POSITIVE_INFINITY
                : FILLED * lane.rows() * cellPixels / (lane.symbol() + LanePacking.GAP);
    }

    /// The days where cells meet, from the start of the first to the end of the last.
    static double[] edges(double days, long first, int count) {
        double[] edges = new double[count + 1];
        for (int edge = 0; edge <= count; edge++) {
            edges[edge] = (first + edge) * days;
        }
        return edges;
    }

    /// Whether a cell holds more events than it has room for as symbols.
    boolean isCrowded(long cell) {
        return count(cell) > room;
    }

    /// How strongly a cell's density is drawn, 0..1: fully where it stands for the events, fading
    /// where symbols are taking over.
    double opacity(long cell) {
        double filled = count(cell) / room;
        return filled > 1 ? 1 : Math.max(0, FAINTEST * (filled - FAINT_FROM) / (1 - FAINT_FROM));
    }

    private int count(long cell) {
        long at = cell - first;
        return at < 0 || at >= counts.length ? 0 : counts[(int) at];
    }
}
