package tumen.scene;

import tumen.index.Derived;
import tumen.index.Facet;
import tumen.index.Matches;
import tumen.model.Event;
import tumen.model.EventType;
import tumen.state.AppState;
import tumen.time.TimeSpan;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How lanes share the height: by the events the filter lets through at any time, so that lanes
/// stand still while time moves. A lane without such events is not there.
final class LaneBands {
    private static final double PITCH = 15;
    private static final double HIGHEST_PITCH = 22;
    private static final double PADDING = 5;

    /// A lane lower than this could not be told from the next.
    private static final double LEAST_LANE = 14;

    private static final double DEPTH_WEIGHT = 4;
    private static final int LONG_DAYS = 7;
    private static final int MOST_DEEP = 400;

    /// The depth of a lane; of one with many events it does not matter, as they are drawn as
    /// density.
    private static final Derived<Integer> DEPTH =
            matches -> matches.size() > MOST_DEEP ? matches.size() : depth(matches.all());

    private LaneBands() {}

    /// The lanes from top to bottom, in the project's order of types; those of events that only the
    /// project compared with has among them.
    static List<Lane> of(AppState state, Box plot) {
        List<Matches> stories = new ArrayList<>(List.of(state.matches()));
        ChangeGhosts.of(state).map(ChangeGhosts::matches).ifPresent(stories::add);
        return of(stories, plot);
    }

    private static List<Lane> of(List<Matches> stories, Box plot) {
        Map<String, List<EventType>> types = new LinkedHashMap<>();
        for (Matches story : stories) {
            for (EventType type : story.index().project().types()) {
                List<EventType> lane =
                        types.computeIfAbsent(type.lane(), title -> new ArrayList<>());
                if (lane.stream().noneMatch(known -> known.id().equals(type.id()))) {
                    lane.add(type);
                }
            }
        }
        types.values()
                .removeIf(own -> stories.stream().allMatch(each -> having(each, own).size() == 0));
        return bands(stories, fitting(types, plot), plot);
    }

    /// As many lanes as can be told apart; the others in one that says how many they are.
    private static Map<String, List<EventType>> fitting(
            Map<String, List<EventType>> types, Box plot) {
        int most = Math.max(1, (int) (plot.height() / LEAST_LANE));
        if (types.size() <= most) {
            return types;
        }
        Map<String, List<EventType>> lanes = new LinkedHashMap<>();
        List<EventType> rest = new ArrayList<>();
        types.forEach((title, own) -> {
            if (lanes.size() < most - 1) {
                lanes.put(title, own);
            } else {
                rest.addAll(own);
            }
        });
        lanes.put(Words.of("timeline.moreLanes", types.size() - lanes.size()), rest);
        return lanes;
    }

    /// Whether any lane has so many events that it may show density.
    static boolean anyCrowded(Matches matches) {
        return matches.size() > Lane.FEW
                && of(List.of(matches), new Box(0, 0, 1000, 1000)).stream()
                        .anyMatch(lane -> !lane.isSparse());
    }

    /// What there is of some types.
    static Matches having(Matches matches, List<EventType> types) {
        return matches.having(
                Facet.TYPE, types.stream().map(EventType::id).collect(Collectors.toSet()));
    }

    private static List<Lane> bands(
            List<Matches> stories, Map<String, List<EventType>> types, Box plot) {
        int lanes = types.size();
        List<Matches> parts =
                types.values().stream().map(own -> having(stories.getFirst(), own)).toList();
        int[] counts = parts.stream().mapToInt(Matches::size).toArray();
        int[] depths = parts.stream().mapToInt(part -> part.keep(DEPTH)).toArray();
        int[] ghosts = ghostRows(stories, types, counts);
        double room = Math.max(1, plot.height() - lanes * PADDING);
        int[] rows = share(counts, depths, (int) (room / PITCH) - Arrays.stream(ghosts).sum());
        int all = Math.max(1, Arrays.stream(rows).sum() + Arrays.stream(ghosts).sum());
        double pitch = Math.min(HIGHEST_PITCH, room / all);
        double spare = (plot.height() - all * pitch) / Math.max(1, lanes);
        List<Lane> bands = new ArrayList<>();
        double top = plot.y();
        int lane = 0;
        for (Map.Entry<String, List<EventType>> entry : types.entrySet()) {
            double height = (rows[lane] + ghosts[lane]) * pitch + spare;
            bands.add(
                    new Lane(
                            entry.getKey(),
                            top,
                            height,
                            rows[lane],
                            ghosts[lane],
                            pitch,
                            entry.getValue(),
                            parts.get(lane)));
            top += height;
            lane++;
        }
        return bands;
    }

    /// A row for the ghosts of each lane that has any beside its events; where there are only
    /// ghosts, they have the lane's own row.
    private static int[] ghostRows(
            List<Matches> stories, Map<String, List<EventType>> types, int[] counts) {
        int[] rows = new int[counts.length];
        int lane = 0;
        for (List<EventType> own : types.values()) {
            boolean any = stories.stream().skip(1).anyMatch(story -> having(story, own).size() > 0);
            rows[lane] = any && counts[lane] > 0 ? 1 : 0;
            lane++;
        }
        return rows;
    }

    /// Gives every lane a row, and each further row to the neediest lane. Counts and depths have a
    /// value for each lane, as do the rows returned.
    static int[] share(int[] counts, int[] depths, int rows) {
        int[] shares = new int[counts.length];
        Arrays.fill(shares, 1);
        for (int given = counts.length; given < rows; given++) {
            int neediest = -1;
            double most = 0;
            for (int lane = 0; lane < counts.length; lane++) {
                double need = need(counts[lane], depths[lane], shares[lane]);
                if (need > most) {
                    neediest = lane;
                    most = need;
                }
            }
            if (neediest < 0) {
                return shares;
            }
            shares[neediest]++;
        }
        return shares;
    }

    /// How much a lane needs one more row: more where long bars would lie upon each other.
    private static double need(int events, int depth, int rows) {
        if (rows >= events) {
            return 0;
        }
        return (double) events / rows * (rows < depth ? DEPTH_WEIGHT : 1);
    }

    /// How many events lie over each other at most because some are long.
    static int depth(List<Event> events) {
        int deepest = 1;
        for (int later = 0; later < events.size(); later++) {
            long start = events.get(later).when().span().earliest();
            int depth = 1;
            for (Event earlier : events.subList(0, later)) {
                TimeSpan span = earlier.when().span();
                boolean isLong = span.latest() - span.earliest() >= LONG_DAYS;
                depth += isLong && span.latest() >= start ? 1 : 0;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}
