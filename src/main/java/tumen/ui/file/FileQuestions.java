package tumen.ui.file;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for files; an empty answer means to let it be. The system's own dialogs in the
/// app.
public interface FileQuestions {
    /// Which file of one of these kinds to open.
    Optional<Path> toOpen(FileKind... kinds);

    /// Which file to write, `name` being a suggestion.
    Optional<Target> toWrite(FileKind kind, String name);
}
