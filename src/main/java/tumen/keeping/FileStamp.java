package tumen.keeping;

import org.jspecify.annotations.Nullable;

import tumen.storage.Checksums;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// What tells a file from the same file changed: its size, its SHA-256 and, where it is sure to go
/// with them, the time it was changed.
public record FileStamp(long bytes, @Nullable FileTime changed, String sha256) {
    /// The stamp of a file as it is now. The time is left out if the file changed while it was
    /// read.
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes before = attributes(file);
        MessageDigest digest = Checksums.digest();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return of(file, before, digest);
    }

    /// The stamp of a file that was read into a digest since it was like this before.
    static FileStamp of(Path file, BasicFileAttributes before, MessageDigest digest)
            throws IOException {
        BasicFileAttributes after = attributes(file);
        boolean still =
                after.size() == before.size()
                        && after.lastModifiedTime().equals(before.lastModifiedTime());
        return new FileStamp(
                before.size(), still ? before.lastModifiedTime() : null, Checksums.of(digest));
    }

    /// Whether a file has the size and time of this stamp, so that it need not be read.
    public boolean looksLike(Path file) throws IOException {
        BasicFileAttributes now = attributes(file);
        return now.size() == bytes && now.lastModifiedTime().equals(changed);
    }

    /// Whether another stamp is of the same bytes, whenever they were written.
    public boolean sameBytes(FileStamp other) {
        return bytes == other.bytes && sha256.equals(other.sha256);
    }

    /// Size and time of a file as it is now.
    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
