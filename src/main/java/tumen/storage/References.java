package tumen.storage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Keeps the ids a file gives and those it refers to. A reference to something further down waits
/// until the end, so the sections may stand in any order.
final class References {
    /// Above this many ids no near miss is looked for.
    private static final int HINT_IDS = 10_000;

    private record Pending(Thing thing, String id, JsonPath path, Spot spot) {}

    private final Map<Thing, Map<String, Integer>> lines = new EnumMap<>(Thing.class);
    private final List<Pending> pending = new ArrayList<>();
    private final Problems problems;

    References(Problems problems) {
        this.problems = problems;
        for (Thing thing : Thing.values()) {
            lines.put(thing, new HashMap<>());
        }
    }

    void define(Thing thing, String id, JsonPath path, Spot spot) {
        Integer earlier = of(thing).putIfAbsent(id, spot.line());
        if (earlier != null) {
            problems.error(
                    path,
                    spot,
                    "\"%s\" is already the id of the %s in line %d; ids must be unique"
                            .formatted(id, thing.word(), earlier));
        }
    }

    void refer(Thing thing, String id, JsonPath path, Spot spot) {
        if (!of(thing).containsKey(id)) {
            pending.add(new Pending(thing, id, path, spot));
        }
    }

    /// Names every reference that leads nowhere.
    void checkPending() {
        for (Pending reference : pending) {
            Set<String> known = of(reference.thing()).keySet();
            if (!known.contains(reference.id())) {
                String hint = known.size() > HINT_IDS ? "" : NearMiss.hint(reference.id(), known);
                problems.error(
                        reference.path(),
                        reference.spot(),
                        "there is no %s with the id \"%s\"%s"
                                .formatted(reference.thing().word(), reference.id(), hint));
            }
        }
    }

    private Map<String, Integer> of(Thing thing) {
        return Objects.requireNonNull(lines.get(thing));
    }
}
