package tumen.scene;

import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.model.Event;
import tumen.model.EventType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How lanes share the height: by the events the filter lets through at any time, so that lanes
/// stand still while time moves. A lane without such events is not there.
final class LaneBands {
    private static final double PITCH = 20;
    private static final double HIGHEST_PITCH = 24;
    private static final double PADDING = 6;

    private LaneBands() {}

    /// The lanes from top to bottom, in the project's order of types.
    static List<Lane> of(EventIndex index, Filter filter, Box plot) {
        Map<String, List<Event>> events = new LinkedHashMap<>();
        for (EventType type : index.project().types()) {
            events.putIfAbsent(type.lane(), new ArrayList<>());
        }
        for (Event event : index.find(filter)) {
            String lane = index.catalogue().type(event.type()).lane();
            events.computeIfAbsent(lane, title -> new ArrayList<>()).add(event);
        }
        events.values().removeIf(List::isEmpty);
        return bands(events, plot);
    }

    private static List<Lane> bands(Map<String, List<Event>> events, Box plot) {
        int lanes = events.size();
        double room = Math.max(1, plot.height() - lanes * PADDING);
        int[] counts = events.values().stream().mapToInt(List::size).toArray();
        int[] rows = share(counts, (int) (room / PITCH));
        int all = Math.max(1, Arrays.stream(rows).sum());
        double pitch = Math.min(HIGHEST_PITCH, room / all);
        double spare = (plot.height() - all * pitch) / Math.max(1, lanes);
        List<Lane> bands = new ArrayList<>();
        double top = plot.y();
        int lane = 0;
        for (Map.Entry<String, List<Event>> entry : events.entrySet()) {
            double height = rows[lane] * pitch + spare;
            bands.add(new Lane(entry.getKey(), top, height, rows[lane], pitch, entry.getValue()));
            top += height;
            lane++;
        }
        return bands;
    }

    /// Gives every lane a row, and each further row to the lane with most events for a row.
    static int[] share(int[] counts, int rows) {
        int[] shares = new int[counts.length];
        Arrays.fill(shares, 1);
        for (int given = counts.length; given < rows; given++) {
            int neediest = -1;
            for (int lane = 0; lane < counts.length; lane++) {
                boolean more = shares[lane] < counts[lane];
                if (more
                        && (neediest < 0
                                || (double) counts[lane] / shares[lane]
                                        > (double) counts[neediest] / shares[neediest])) {
                    neediest = lane;
                }
            }
            if (neediest < 0) {
                return shares;
            }
            shares[neediest]++;
        }
        return shares;
    }
}
