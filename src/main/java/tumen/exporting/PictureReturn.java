package tumen.exporting;

import tumen.briefing.Clearance;
import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.OpeningView;
import tumen.state.StoredViews;
import tumen.state.ViewLink;
import tumen.state.ViewState;
import tumen.storage.Fingerprint;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;
import tumen.storage.ShippedDataset;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The view a picture remembers, with the document it is shown over; `changes` says in sentences
/// what is otherwise than when the picture was made, nothing if all is the same.
public record PictureReturn(PictureNote note, Document document, List<String> changes) {
    private static final int NAMED = 3;

    public PictureReturn {
        changes = List.copyOf(changes);
    }

    /// Reads a picture and finds the document it was made of: the open one if it is the very same;
    /// else the file of the name it notes, beside the picture; else the example on board if it is
    /// that; else the open one again, or the example if nothing is open.
    ///
    /// @throws IOException if the file is no picture that remembers a view, saying why
    public static PictureReturn of(Path picture, Document open) throws IOException {
        PictureNote note =
                PictureNote.read(picture)
                        .orElseThrow(() ->
                                new IOException(Words.of("return.noView", picture.getFileName())));
        return of(note, document(note, picture, open));
    }

    /// The view of a note over a document.
    static PictureReturn of(PictureNote note, Document document) {
        Document told = told(note, document);
        List<String> changes = new ArrayList<>();
        if (!isOf(note, told)) {
            changes.addAll(changes(note, seen(note, told)));
        }
        if (!told.equals(document)) {
            note.release().map(PictureReturn::withheld).ifPresent(changes::add);
        }
        return new PictureReturn(note, document, changes);
    }

    /// What of a document the picture could show.
    private static Document told(PictureNote note, Document document) {
        return note.release().map(level -> Clearance.of(document, level)).orElse(document);
    }

    private static String withheld(String level) {
        return Words.of("return.withheld", level);
    }

    /// The view, for the views of a state of the document.
    public ViewState view(AppState now) {
        return seen(note, document).fitted(now.layout()).view();
    }

    /// The state as it was seen.
    private static AppState seen(PictureNote note, Document document) {
        AppState opening = AppState.opening(document, note.layout(), OpeningView.initial());
        return StoredViews.shown(opening, ViewLink.read(note.view()));
    }

    private static boolean isOf(PictureNote note, Document told) {
        return Fingerprint.of(told.project()).equals(note.dataset());
    }

    private static Document document(PictureNote note, Path picture, Document open) {
        if (isOf(note, told(note, open))) {
            return open;
        }
        Optional<Document> beside =
                note.file()
                        .map(name -> picture.resolveSibling(Path.of(name).getFileName()))
                        .filter(Files::isRegularFile)
                        .flatMap(PictureReturn::read);
        if (beside.isPresent()) {
            return beside.get();
        }
        Document shipped = Document.of(ShippedDataset.project(), null);
        boolean nothingOpen = open.project().events().isEmpty();
        return nothingOpen || isOf(note, told(note, shipped)) ? shipped : open;
    }

    private static Optional<Document> read(Path file) {
        return switch (ProjectReader.read(file)) {
            case ReadResult.Accepted accepted -> Optional.of(Document.of(accepted.project(), file));
            case ReadResult.Refused _ -> Optional.empty();
        };
    }

    private static List<String> changes(PictureNote note, AppState state) {
        Set<String> known = state.index().catalogue().events().keySet();
        List<String> kept = note.shown().keySet().stream().filter(known::contains).toList();
        if (kept.isEmpty() && !note.shown().isEmpty()) {
            return List.of(Words.of("return.otherProject", note.project()));
        }
        List<String> changes = new ArrayList<>();
        Set<String> gone = new TreeSet<>(note.shown().keySet());
        gone.removeAll(known);
        say(changes, gone.size(), "return.gone", List.copyOf(gone));
        List<String> told =
                kept.stream()
                        .filter(id ->
                                !Objects.equals(
                                        note.shown().get(id), PictureNote.fingerprint(state, id)))
                        .toList();
        say(changes, told.size(), "return.changed", titles(state, told));
        List<String> fresh =
                note.shown().isEmpty()
                        ? List.of()
                        : state.visible().stream()
                                .map(Event::id)
                                .filter(id -> !note.shown().containsKey(id))
                                .toList();
        say(changes, fresh.size(), "return.fresh", titles(state, fresh));
        if (changes.isEmpty()) {
            changes.add(Words.of("return.noneChanged"));
        }
        return changes;
    }

    private static void say(List<String> changes, int count, String key, List<String> names) {
        if (count > 0) {
            String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
            String all = count > NAMED ? Words.of("return.andOthers", named) : named;
            changes.add(Words.of(key, count, all));
        }
    }

    private static List<String> titles(AppState state, List<String> events) {
        return events.stream()
                .map(id -> "“" + state.index().catalogue().event(id).title() + "”")
                .toList();
    }
}
