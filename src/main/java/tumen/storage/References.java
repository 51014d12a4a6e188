package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;

/// Keeps the ids a part of a file gives and those it refers to. A reference to something not known
/// yet waits until the end, so the sections may stand in any order.
final class References {
    /// Above this many ids no near miss is looked for.
    private static final int HINT_IDS = 10_000;

    private record Place(Thing thing, String id, JsonPath path, Spot spot) {}

    private final List<Place> defined = new ArrayList<>();
    private final List<Place> pending = new ArrayList<>();
    private final KnownIds known;

    References(KnownIds known) {
        this.known = known;
    }

    void define(Thing thing, String id, JsonPath path, Spot spot) {
        defined.add(new Place(thing, id, path, spot));
    }

    /// What is known of an id; null if nothing is yet.
    KnownIds.@Nullable Known known(Thing thing, String id) {
        return known.get(thing, id);
    }

    /// What is known of an id; null if nothing is yet, then the reference waits.
    KnownIds.@Nullable Known refer(Thing thing, String id, JsonPath path, Spot spot) {
        KnownIds.Known found = known.get(thing, id);
        if (found == null) {
            pending.add(new Place(thing, id, path, spot));
        }
        return found;
    }

    /// Makes this part's ids known; the parts do so one after the other, in file order.
    void settle(Problems problems) {
        for (Place place : defined) {
            int earlier = known.add(place.thing(), place.id(), place.spot().line());
            if (earlier >= 0) {
                problems.error(
                        place.path(),
                        place.spot(),
                        Words.of("fault.id.taken", place.id(), place.thing().word(), earlier));
            }
        }
        defined.clear();
        pending.removeIf(place -> known.contains(place.thing(), place.id()));
    }

    /// Adds the references of the file's next part.
    void append(References next) {
        pending.addAll(next.pending);
    }

    /// Names every reference that leads nowhere.
    void checkPending(Problems problems) {
        for (Place reference : pending) {
            if (!known.contains(reference.thing(), reference.id())) {
                String hint =
                        known.count(reference.thing()) > HINT_IDS
                                ? ""
                                : NearMiss.hint(reference.id(), known.of(reference.thing()));
                problems.error(
                        reference.path(),
                        reference.spot(),
                        Words.of(
                                "fault.id.unknown",
                                reference.thing().word(),
                                reference.id(),
                                hint));
            }
        }
    }
}
