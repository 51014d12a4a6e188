package tumen.difference;

import java.util.List;
import java.util.Optional;

/// One thing that is not in both projects, or not the same in both.
///
/// @param id the thing's own id; of a claim within its event, of a view its title
/// @param title what people call it
/// @param event the event it is or belongs to, by id; empty for what belongs to no event
/// @param fields what changed of it; empty where it was added or removed
public record Change(
        Kind kind,
        Thing thing,
        String id,
        String title,
        Optional<String> event,
        List<Field> fields) {
    /// How a thing differs.
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /// It has another grade; what else changed of it is a change of its own.
        REGRADED
    }

    /// What differs, in the order it is listed.
    public enum Thing {
        PROJECT,
        EVENT,
        CLAIM,
        SOURCE,
        PLACE,
        ROUTE,
        ACTOR,
        TYPE,
        BRIEFING,
        VIEW
    }

    /// A field that changed, as words before and after; empty for none.
    public record Field(String name, String before, String after) {}

    public Change {
        fields = List.copyOf(fields);
    }
}
