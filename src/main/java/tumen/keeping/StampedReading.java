package tumen.keeping;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tumen.progress.Progress;
import tumen.storage.Checksums;
import tumen.storage.Pack;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Optional;

/// What came of reading a project file, and the stamp of the very bytes that were read; none of
/// what was refused, and none of a pack, which no document is at home in.
public record StampedReading(ReadResult result, Optional<FileStamp> stamp) {
    private static final Logger LOG = LoggerFactory.getLogger(StampedReading.class);

    /// Reads a file and tells how far it is; one that cannot be opened is refused like any other.
    ///
    /// @throws java.util.concurrent.CancellationException soon after the current thread was
    ///   interrupted
    public static StampedReading of(Path file, Progress progress) {
        try {
            return Pack.isNamed(file) ? unstamped(file, progress) : stamped(file, progress);
        } catch (IOException problem) {
            LOG.info("{} has no stamp", file, problem);
            return unstamped(file, progress);
        }
    }

    private static StampedReading stamped(Path file, Progress progress) throws IOException {
        BasicFileAttributes before = FileStamp.attributes(file);
        MessageDigest digest = Checksums.digest();
        ReadResult result = ProjectReader.read(file, digest, progress);
        if (result instanceof ReadResult.Refused) {
            return new StampedReading(result, Optional.empty());
        }
        return new StampedReading(result, Optional.of(FileStamp.of(file, before, digest)));
    }

    private static StampedReading unstamped(Path file, Progress progress) {
        return new StampedReading(ProjectReader.read(file, progress), Optional.empty());
    }
}
