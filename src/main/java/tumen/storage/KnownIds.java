package tumen.storage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// Those of events, of which there may be millions, for the one thread that joins the parts.
    private final IdTable events = new IdTable();

    KnownIds() {
        for (Thing thing : Thing.values()) {
            ids.put(thing, new ConcurrentHashMap<>());
        }
    }

    /// Adds an id, unless it is there already; the line it is known from then, else -1.
    int add(Thing thing, String id, int line) {
        if (thing == Thing.EVENT) {
            return events.add(id, line);
        }
        Known earlier = at(thing).putIfAbsent(id, new Known(id, line));
        return earlier == null ? -1 : earlier.line();
    }

    /// What is known of an id; null if nothing is, and for all events.
    @Nullable Known get(Thing thing, String id) {
        return at(thing).get(id);
    }

    /// Whether there is a thing of an id, as the one thread that joins the parts may ask.
    boolean contains(Thing thing, String id) {
        return thing == Thing.EVENT ? events.contains(id) : at(thing).containsKey(id);
    }

    /// How many things of a kind there are.
    int count(Thing thing) {
        return thing == Thing.EVENT ? events.size() : at(thing).size();
    }

    /// The ids of a kind of things.
    Collection<String> of(Thing thing) {
        return thing == Thing.EVENT ? Arrays.asList(events.all()) : at(thing).keySet();
    }

    private Map<String, Known> at(Thing thing) {
        return Objects.requireNonNull(ids.get(thing));
    }
}
