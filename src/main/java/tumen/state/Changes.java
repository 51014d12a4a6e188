package tumen.state;

import tumen.difference.Change.Kind;
import tumen.difference.Difference;
import tumen.index.EventIndex;
import tumen.index.Filter;
import tumen.index.Matches;
import tumen.model.Event;
import tumen.model.Project;
import tumen.time.TimeWindow;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How the open project's events differ from those of another, to be marked in both views while
/// they are compared. Two are equal only if they are the same: each comparison is one of its own.
public final class Changes {
    private final String name;
    private final boolean newer;
    private final Map<String, Kind> kinds;
    private final Map<Kind, EventIndex> events = new EnumMap<>(Kind.class);

    private Changes(String name, boolean newer, Map<String, Kind> kinds) {
        this.name = name;
        this.newer = newer;
        this.kinds = Map.copyOf(kinds);
    }

    /// What became of an older project since then; `name` is what people call it.
    public static Changes since(String name, Project then, Project now, Difference difference) {
        return new Changes(name, false, difference.events()).of(now, then, Kind.REMOVED);
    }

    /// What will become of the open project where a newer one takes its place.
    public static Changes until(String name, Project now, Project next, Difference difference) {
        return new Changes(name, true, difference.events()).of(now, next, Kind.ADDED);
    }

    /// Events of one kind are in the other project only, all else in the open one.
    private Changes of(Project open, Project other, Kind gone) {
        for (Kind kind : Kind.values()) {
            if (kinds.containsValue(kind)) {
                Project from = kind == gone ? other : open;
                events.put(
                        kind,
                        EventIndex.of(
                                from.withEvents(
                                        from.events().stream()
                                                .filter(event -> kind == kinds.get(event.id()))
                                                .toList())));
            }
        }
        return this;
    }

    /// What people call what is compared with.
    public String name() {
        return name;
    }

    /// Whether what is compared with came after the open project.
    public boolean newer() {
        return newer;
    }

    /// How an event differs; empty where it does not.
    public Optional<Kind> kind(Event event) {
        return Optional.ofNullable(kinds.get(event.id()));
    }

    /// Whether events of this kind are not in the open project.
    public boolean gone(Kind kind) {
        return kind == (newer ? Kind.ADDED : Kind.REMOVED);
    }

    /// The events of each kind that a filter lets through, by kind; kinds without any are left out.
    public Map<Kind, Matches> events(Filter filter, TimeWindow shown) {
        Map<Kind, Matches> let = new EnumMap<>(Kind.class);
        events.forEach((kind, index) -> {
            Matches matches = index.heard(filter.telling().heard()).matches(filter, shown);
            if (matches.size() > 0) {
                let.put(kind, matches);
            }
        });
        return let;
    }
}
