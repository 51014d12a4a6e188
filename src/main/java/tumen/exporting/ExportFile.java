package tumen.exporting;

import tumen.model.Briefing;
import tumen.progress.Progress;
import tumen.storage.AtomicFile;
import tumen.words.Words;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes exports to files, whole or not at all.
public final class ExportFile {
    private ExportFile() {}

    /// Writes an export: into one file, or into one for each step or frame if its format holds
    /// single pictures. Gives up with a `CancellationException` when `progress` does; what was
    /// there is untouched.
    ///
    /// @throws FileAlreadyExistsException if there is such a file and `replace` is false; it is
    ///   untouched
    public static void write(
            ExportFormat format, Export export, Path file, boolean replace, Progress progress)
            throws IOException {
        if (format instanceof NumberedFormat numbered && numbered.isNumbered(export.briefing())) {
            NumberedFiles.write(file, numbered.files(export), replace, progress);
            return;
        }
        check(file, replace);
        AtomicFile.write(file, stream -> format.write(export, stream, progress));
    }

    /// The file an export is written into, or the first of several.
    public static Path first(ExportFormat format, Optional<Briefing> briefing, Path file) {
        return format instanceof NumberedFormat numbered && numbered.isNumbered(briefing)
                ? NumberedFiles.name(file, 1)
                : file;
    }

    static void check(Path file, boolean replace) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(Words.of("export.there", file));
        }
    }
}
