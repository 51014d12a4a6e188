package tumen.difference;

import tumen.difference.Change.Kind;
import tumen.model.Project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one project differs from another in, thing by thing.
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /// What changed from one project to another. Things are the same if they have the same id.
    public static Difference between(Project before, Project after) {
        return new Comparison(before, after).difference();
    }

    /// Whether both are the same.
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// How many things differ in a way.
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /// How each event differs that does, by id. One that is in both is changed if it or a claim of
    /// it differs in more than the grade.
    public Map<String, Kind> events() {
        Map<String, Kind> events = new HashMap<>();
        for (Change change : changes) {
            change.event()
                    .ifPresent(event -> events.merge(event, kindOf(change), Difference::both));
        }
        return events;
    }

    private static Kind kindOf(Change change) {
        boolean whole = change.thing() == Change.Thing.EVENT;
        return whole || change.kind() == Kind.REGRADED ? change.kind() : Kind.CHANGED;
    }

    private static Kind both(Kind one, Kind other) {
        return one == other ? one : Kind.CHANGED;
    }
}
