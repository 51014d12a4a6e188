package tumen.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/// The hidden files that a save writes before they take a file's name, as `.a.json.1234.part`. One
/// that a killed process left is of no use to anybody.
///
/// Who writes one holds its lock, which the system takes away with the process. One that was
/// touched since this process began, or that is locked, is somebody's.
final class LeftParts {
    static final String PART = ".part";
    static final String MODE = ".mode";

    private LeftParts() {}

    /// Says that a part is being written; false where there are no locks, so that only its time
    /// says it.
    static boolean claim(FileChannel part) {
        try {
            return part.tryLock() != null;
        } catch (IOException noLocks) {
            return false;
        }
    }

    /// Takes away what killed processes left beside a file.
    static void clear(Path file) throws IOException {
        Pattern name =
                Pattern.compile(
                        Pattern.quote("." + file.getFileName() + ".")
                                + "\\d+"
                                + Pattern.quote(PART)
                                + "("
                                + Pattern.quote(MODE)
                                + ")?");
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(
                        folder, each -> name.matcher(each.getFileName().toString()).matches())) {
            for (Path part : parts) {
                if (isLeft(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isLeft(Path part) throws IOException {
        return Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(part).toInstant().isBefore(begun())
                && isFree(part);
    }

    /// When this process began, to a second or so; long ago where the system does not say.
    private static Instant begun() {
        return ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
    }

    private static boolean isFree(Path part) throws IOException {
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }
}
