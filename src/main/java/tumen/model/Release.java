package tumen.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// To whom things may be shown: levels from the widest audience to the narrowest, and the events
/// and sources that carry one. What carries none may be shown to all.
///
/// `coarse` are levels whose audiences see positions and dates only roughly; `ofLabels` is what
/// else the file has of a label, by what [#label] tells it by.
public record Release(
        List<String> levels,
        List<String> coarse,
        SortedMap<String, String> events,
        SortedMap<String, String> sources,
        Map<String, Extra> ofLabels,
        Extra extra) {
    /// No levels: everything may be shown.
    public static final Release NONE =
            new Release(List.of(), List.of(), new TreeMap<>(), new TreeMap<>(), Extra.NONE);

    public Release {
        levels = List.copyOf(levels);
        coarse = List.copyOf(coarse);
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        Map<String, Extra> further = new HashMap<>(ofLabels);
        further.values().removeIf(extraOfLabel -> extraOfLabel.equals(Extra.NONE));
        ofLabels = Map.copyOf(further);
    }

    /// Levels whose labels have no further fields.
    public Release(
            List<String> levels,
            List<String> coarse,
            SortedMap<String, String> events,
            SortedMap<String, String> sources,
            Extra extra) {
        this(levels, coarse, events, sources, Map.of(), extra);
    }

    /// What a label is told by: `event` or `source`, and the id of what carries it.
    public static String label(String kind, String id) {
        return kind + ":" + id;
    }

    /// Other levels, from the widest audience to the narrowest, some of them coarse; what is
    /// labelled stays.
    public Release withLevels(List<String> others, List<String> rough) {
        return new Release(others, rough, events, sources, ofLabels, extra);
    }

    /// The same levels with other labels.
    public Release withLabels(
            SortedMap<String, String> ofEvents, SortedMap<String, String> ofSources) {
        return new Release(levels, coarse, ofEvents, ofSources, ofLabels, extra);
    }

    /// The same levels, with labels only of what is still there.
    public Release without(Set<String> goneEvents, Set<String> goneSources) {
        SortedMap<String, String> leftEvents = new TreeMap<>(events);
        SortedMap<String, String> leftSources = new TreeMap<>(sources);
        leftEvents.keySet().removeAll(goneEvents);
        leftSources.keySet().removeAll(goneSources);
        return new Release(levels, coarse, leftEvents, leftSources, ofLabels, extra);
    }

    /// Whether what carries a label must not be shown to those of a level; what carries none may.
    public boolean isAbove(@Nullable String label, String level) {
        return label != null && levels.indexOf(label) > levels.indexOf(level);
    }
}
