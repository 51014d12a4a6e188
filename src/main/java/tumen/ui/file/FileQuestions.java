package tumen.ui.file;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for files; an empty answer means to let it be. The system's own dialogs in the
/// app.
public interface FileQuestions {
    /// Which file of one of these kinds to open.
    Optional<Path> toOpen(FileKind... kinds);

    /// Which file to write; `suggested` is a name, or a whole path where its folder matters.
    Optional<Target> toWrite(FileKind kind, Path suggested);
}
