package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.model.Catalogue;
import tumen.model.Event;
import tumen.model.Link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads drafts, one thing at a time, by the rules and with the words a project file is read with.
/// A problem's path is the field's, such as `when` or `quantities[0].unit`.
public final class DraftReader {
    private final Catalogue catalogue;
    private final KnownIds known = new KnownIds();
    private final Shared shared = new Shared();

    /// Drafts may refer to what is in a catalogue, and to release levels.
    public DraftReader(Catalogue catalogue, List<String> levels) {
        this.catalogue = catalogue;
        know(Thing.SOURCE, catalogue.sources().keySet());
        know(Thing.PLACE, catalogue.places().keySet());
        know(Thing.ROUTE, catalogue.routes().keySet());
        know(Thing.ACTOR, catalogue.actors().keySet());
        know(Thing.TYPE, catalogue.types().keySet());
        know(Thing.LEVEL, Set.copyOf(levels));
    }

    private void know(Thing thing, Set<String> ids) {
        ids.forEach(id -> known.add(thing, id, 0));
    }

    /// Reads a draft's fields; a field that holds nothing is left out or null.
    public <T> Drafted<T> read(DraftKind<T> kind, Map<String, @Nullable Object> fields) {
        knowLinked(fields.get("links"));
        Reading reading = Reading.of(known, shared);
        Json json = Plain.json(fields);
        T thing =
                json instanceof Json.Obj object
                        ? kind.read(new Fields(object, JsonPath.TOP, reading))
                        : null;
        reading.references().checkPending(reading.problems());
        if (thing instanceof Event event && !event.links().isEmpty()) {
            cycles(event).check(reading.problems());
        }
        List<Problem> found = reading.problems().inFileOrder();
        return new Drafted<>(
                reading.problems().hasErrors() ? Optional.empty() : Optional.ofNullable(thing),
                found);
    }

    /// Of a project's events only those are known that a draft is linked to: there may be millions.
    private void knowLinked(@Nullable Object links) {
        if (links instanceof List<?> list) {
            list.stream()
                    .filter(Map.class::isInstance)
                    .map(link -> String.valueOf(((Map<?, ?>) link).get("event")))
                    .filter(catalogue.events()::containsKey)
                    .forEach(id -> known.add(Thing.EVENT, id, 0));
        }
    }

    /// The links an event's own lead on to, with them.
    private LinkCycles cycles(Event drafted) {
        LinkCycles.Place place = new LinkCycles.Place(JsonPath.TOP.field("links"), Spot.START);
        LinkCycles cycles = new LinkCycles();
        Set<String> seen = new HashSet<>();
        Deque<Event> ahead = new ArrayDeque<>(List.of(drafted));
        while (!ahead.isEmpty()) {
            Event event = ahead.removeFirst();
            for (Link link : seen.add(event.id()) ? event.links() : List.<Link>of()) {
                cycles.add(link.kind(), event.id(), link.event(), place);
                catalogue
                        .findEvent(link.event())
                        .filter(next -> !seen.contains(next.id()))
                        .ifPresent(ahead::add);
            }
        }
        return cycles;
    }
}
