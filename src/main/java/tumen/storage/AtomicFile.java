package tumen.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file whole or not at all: into a new file beside it, out to the disk, then renamed over
/// it. Whatever fails or is cut off, the old file is untouched.
public final class AtomicFile {
    /// What is to be written; may throw to give up. It need not close the stream.
    @FunctionalInterface
    public interface Content {
        /// Writes everything.
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    /// Writes a file, through a symbolic link to the file it leads to, keeping its permissions.
    ///
    /// @throws IOException naming the file and what to do
    public static void write(Path file, Content content) throws IOException {
        Path target = followed(file.toAbsolutePath());
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("cannot save " + target + ": it is a folder; name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "cannot save " + target + ": there is no folder " + folder + "; create it");
        }
        Path fresh = temporary(folder, target);
        try {
            writeOut(fresh, content);
            keepPermissions(target, fresh);
            rename(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        flushFolder(folder);
    }

    private static Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == 40) {
                throw new IOException("cannot save " + file + ": its links run in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static Path temporary(Path folder, Path target) throws IOException {
        try {
            return Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
        } catch (AccessDeniedException e) {
            throw new IOException(
                    "cannot save %s: the folder %s is read-only; choose another folder"
                            .formatted(target, folder),
                    e);
        } catch (FileSystemException e) {
            throw new IOException("cannot save %s: %s".formatted(target, e.getReason()), e);
        }
    }

    private static void writeOut(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                OutputStream stream =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    /// A temporary file is readable by its owner only; the file keeps what it had, or gets what any
    /// new file here would.
    private static void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            Path probe = fresh.resolveSibling(fresh.getFileName() + ".mode");
            Files.createFile(probe);
            try {
                view.setPermissions(
                        Files.getPosixFilePermissions(probe, LinkOption.NOFOLLOW_LINKS));
            } finally {
                Files.delete(probe);
            }
        }
    }

    private static void rename(Path fresh, Path target) throws IOException {
        try {
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "cannot save %s: this file system cannot replace a file in one step; choose another"
                            .formatted(target),
                    e);
        }
    }

    /// Makes the new name last through a power cut; Windows keeps names by itself and cannot open
    /// folders.
    private static void flushFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
