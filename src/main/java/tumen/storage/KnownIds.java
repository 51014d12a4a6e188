package tumen.storage;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The ids a file gives, with their lines. The readers of its parts may all ask at the same time.
final class KnownIds {
    /// A thing's id, and the list of it alone: both kept once, however often the thing is named.
    static final class Known {
        private final String id;
        private final int line;
        private @Nullable List<String> alone;

        /// An id of the thing in a line, from 1; 0 if that is not known.
        Known(String id, int line) {
            this.id = id;
            this.line = line;
        }

        String id() {
            return id;
        }

        int line() {
            return line;
        }

        /// The list of this id. Two readers who ask first at the same time may get one each.
        List<String> alone() {
            List<String> list = alone;
            if (list == null) {
                list = List.of(id);
                alone = list;
            }
            return list;
        }
    }

    private final Map<Thing, Map<String, Known>> ids = new EnumMap<>(Thing.class);

    KnownIds() {
        for (Thing thing : Thing.values()) {
            ids.put(thing, new ConcurrentHashMap<>());
        }
    }

    /// Adds an id; what was known of it before, null if it is new.
    @Nullable Known add(Thing thing, String id, int line) {
        return at(thing).putIfAbsent(id, new Known(id, line));
    }

    @Nullable Known get(Thing thing, String id) {
        return at(thing).get(id);
    }

    Set<String> of(Thing thing) {
        return Collections.unmodifiableSet(at(thing).keySet());
    }

    private Map<String, Known> at(Thing thing) {
        return Objects.requireNonNull(ids.get(thing));
    }
}
