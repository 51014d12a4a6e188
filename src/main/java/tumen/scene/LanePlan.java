package tumen.scene;

import tumen.index.Derived;
import tumen.index.EventIndex;
import tumen.index.Matches;
import tumen.index.Shown;
import tumen.model.Event;
import tumen.state.Display;
import tumen.time.TimeScale;
import tumen.time.TimeWindow;
import tumen.words.Tongue;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A lane as it is laid out for a broad stretch of time, whatever part of it the window shows:
/// which cells are crowded, and the rows of the events that are not in such a cell.
record LanePlan(LaneCells cells, List<List<LaneSlot>> rows) {
    /// Plans are made for so many cells at once, so that rows stay through most moving of time.
    private static final int CELLS = 64;

    /// More events than this that reach in from before the stretch are counted, not drawn.
    private static final int MOST_REACHING_IN = 100;

    /// The plan of a lane around a window.
    static LanePlan of(TimelineFrame frame, Lane lane) {
        TimeScale scale = frame.scale();
        double days = LaneCells.days(scale);
        TimeWindow window = scale.window();
        long first = Math.floorDiv((long) Math.floor(window.from() / days), CELLS) * CELLS;
        long end = (Math.floorDiv((long) Math.floor(window.to() / days), CELLS) + 1) * CELLS;
        boolean whole = lane.isSparse();
        LaneCells.Question cells =
                new LaneCells.Question(
                        days,
                        whole ? 0 : first,
                        whole ? 1 : (int) (end - first),
                        LaneCells.room(lane, days * scale.pixelsPerDay()));
        return lane.matches()
                .keep(
                        new Question(
                                cells,
                                scale.pixelsPerDay(),
                                lane.rows(),
                                lane.symbol(),
                                frame.state().view().display(),
                                frame.measure(),
                                Words.tongue()));
    }

    /// Asks for a plan.
    private record Question(
            LaneCells.Question cells,
            double pixelsPerDay,
            int rows,
            double symbol,
            Display display,
            TextMeasure measure,
            Tongue tongue)
            implements Derived<LanePlan> {
        @Override
        public LanePlan of(Matches matches) {
            LaneCells counted = matches.keep(cells);
            List<LaneItem> items = new ArrayList<>();
            for (Event event : events(matches, counted)) {
                items.add(
                        LaneItem.of(
                                event,
                                matches.index().catalogue(),
                                display,
                                pixelsPerDay,
                                symbol,
                                measure));
            }
            return new LanePlan(counted, LanePacking.pack(items, rows));
        }

        private List<Event> events(Matches matches, LaneCells counted) {
            if (Double.isInfinite(cells.room())) {
                return matches.all();
            }
            EventIndex index = matches.index();
            List<Event> events = new ArrayList<>(reachingIn(matches));
            for (long cell = cells.first(); cell < cells.first() + cells.count(); cell++) {
                if (!counted.isCrowded(cell)) {
                    matches.forEachStanding(
                            cell * cells.days(),
                            (cell + 1) * cells.days(),
                            row -> events.add(index.event(row)));
                }
            }
            return events;
        }

        /// Those that stand before the stretch and go on into it.
        private List<Event> reachingIn(Matches matches) {
            double start = cells.first() * cells.days();
            Shown shown = matches.within(start, Math.nextUp(start));
            return shown.size() > MOST_REACHING_IN
                    ? List.of()
                    : shown.stream().filter(event -> event.when().standsAt() < start).toList();
        }
    }
}
