package tumen.exporting;

import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.StoredViews;
import tumen.state.ViewLink;
import tumen.storage.Fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The view a picture remembers, shown again over a document; `changes` says in sentences what is
/// otherwise than when it was made, nothing if all is the same.
public record PictureReturn(AppState state, List<String> changes) {
    private static final int NAMED = 3;

    public PictureReturn {
        changes = List.copyOf(changes);
    }

    /// Shows the view of a note over the state's document, for the state's views.
    public static PictureReturn of(PictureNote note, AppState now) {
        AppState seen =
                StoredViews.shown(now.withLayout(note.layout()), ViewLink.read(note.view()));
        AppState shown = seen.fitted(now.layout());
        boolean same = Fingerprint.of(now.document().project()).equals(note.dataset());
        return new PictureReturn(shown, same ? List.of() : changes(note, shown));
    }

    private static List<String> changes(PictureNote note, AppState state) {
        Set<String> known = state.index().catalogue().events().keySet();
        List<String> kept = note.shown().keySet().stream().filter(known::contains).toList();
        if (kept.isEmpty() && !note.shown().isEmpty()) {
            return List.of("The picture was made from another project, “" + note.project() + "”.");
        }
        List<String> changes = new ArrayList<>();
        Set<String> gone = new TreeSet<>(note.shown().keySet());
        gone.removeAll(known);
        say(changes, gone.size(), "is gone since", "are gone since", List.copyOf(gone));
        List<String> told =
                kept.stream()
                        .filter(id ->
                                !Objects.equals(
                                        note.shown().get(id), PictureNote.fingerprint(state, id)))
                        .toList();
        say(changes, told.size(), "was changed since", "were changed since", titles(state, told));
        List<String> fresh =
                note.shown().isEmpty()
                        ? List.of()
                        : state.visible().stream()
                                .map(Event::id)
                                .filter(id -> !note.shown().containsKey(id))
                                .toList();
        say(
                changes,
                fresh.size(),
                "was not shown then",
                "were not shown then",
                titles(state, fresh));
        if (changes.isEmpty()) {
            changes.add("The project was changed since, but none of the events the picture shows.");
        }
        return changes;
    }

    private static void say(
            List<String> changes, int count, String one, String many, List<String> names) {
        if (count > 0) {
            String events = count == 1 ? "1 event " + one : count + " events " + many;
            String more = count > NAMED ? " and others" : "";
            changes.add(
                    names.stream()
                            .limit(NAMED)
                            .collect(Collectors.joining(", ", events + ": ", more + ".")));
        }
    }

    private static List<String> titles(AppState state, List<String> events) {
        return events.stream()
                .map(id -> "“" + state.index().catalogue().event(id).title() + "”")
                .toList();
    }
}
