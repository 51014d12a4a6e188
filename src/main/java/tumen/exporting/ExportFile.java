package tumen.exporting;

import tumen.progress.Progress;
import tumen.storage.AtomicFile;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes exports to files, whole or not at all.
public final class ExportFile {
    private ExportFile() {}

    /// Writes an export. Gives up with a `CancellationException` when `progress` does; what was
    /// there is untouched.
    ///
    /// @throws FileAlreadyExistsException if there is such a file and `replace` is false; it is
    ///   untouched
    public static void write(
            ExportFormat format, Export export, Path file, boolean replace, Progress progress)
            throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file + " is there already; choose another name or replace it knowingly");
        }
        AtomicFile.write(file, stream -> format.write(export, stream, progress));
    }
}
