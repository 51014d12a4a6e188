package tumen.ui.keeping;

import org.jspecify.annotations.Nullable;

import tumen.keeping.FileStamp;
import tumen.keeping.Origin;
import tumen.state.Document;

import java.nio.file.Path;
import java.util.Optional;

/// The file the open document is at home in, as this window read or wrote it last. For any thread.
public final class DiskFile {
    /// A file and what it was like.
    record Known(Path file, FileStamp stamp) {}

    private volatile Optional<Known> known = Optional.empty();
    private volatile boolean writing;

    /// The document is at home in this file, or in none, which was like this when it was read or
    /// written.
    public void know(@Nullable Path file, Optional<FileStamp> stamp) {
        known = file == null ? Optional.empty() : stamp.map(was -> new Known(file, was));
    }

    /// Knows what another knew.
    public void goOn(DiskFile before) {
        known = before.known;
    }

    /// What is known; empty for a document that is in no file yet.
    Optional<Known> known() {
        return known;
    }

    /// Where a document comes from, to be noted with its autosaves.
    Origin originOf(Document document) {
        Path file = document.file();
        return new Origin(
                document.project().title(),
                file,
                known.filter(its -> its.file().equals(file)).map(Known::stamp));
    }

    /// This window begins or ends writing it, and only then others can be told from itself.
    public void setWriting(boolean now) {
        writing = now;
    }

    boolean isWriting() {
        return writing;
    }

    /// Whether nothing else was read or written since this was known.
    boolean isStill(Known then) {
        return known.filter(now -> now.equals(then)).isPresent();
    }
}
