package tumen.keeping;

import tumen.model.Project;
import tumen.progress.Progress;
import tumen.storage.AtomicFile;
import tumen.storage.Checksums;
import tumen.storage.ProjectWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/// Writes project files and knows what it wrote, whatever another process makes of them at once.
public final class StampedWriting {
    private StampedWriting() {}

    /// Replaces a file whole or not at all; returns the stamp of what was written.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` gives up; the file is
    ///   untouched
    public static FileStamp write(Project project, Path file, Progress progress)
            throws IOException {
        MessageDigest digest = Checksums.digest();
        AtomicFile.write(
                file,
                stream ->
                        ProjectWriter.write(
                                project, new DigestOutputStream(stream, digest), progress));
        return new FileStamp(Files.size(file), null, Checksums.of(digest));
    }
}
