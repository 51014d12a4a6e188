package tumen.storage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The ids a file gives, with their lines. The readers of its parts may all ask at the same time.
final class KnownIds {
    private final Map<Thing, Map<String, Integer>> lines = new EnumMap<>(Thing.class);

    KnownIds() {
        for (Thing thing : Thing.values()) {
            lines.put(thing, new ConcurrentHashMap<>());
        }
    }

    /// Adds an id unless it is known already; the line it was known from, 0 if it is new.
    int add(Thing thing, String id, int line) {
        Integer earlier = at(thing).putIfAbsent(id, line);
        return earlier == null ? 0 : earlier;
    }

    boolean has(Thing thing, String id) {
        return at(thing).containsKey(id);
    }

    Set<String> of(Thing thing) {
        return Collections.unmodifiableSet(at(thing).keySet());
    }

    private Map<String, Integer> at(Thing thing) {
        return Objects.requireNonNull(lines.get(thing));
    }
}
