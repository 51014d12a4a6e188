package tumen.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Writes a file whole or not at all: into a new file beside it, out to the disk, then renamed over
/// it. Whatever fails or is cut off, the old file is untouched.
public final class AtomicFile {
    /// What is to be written; may throw to give up. It need not close the stream.
    @FunctionalInterface
    public interface Content {
        /// Writes everything.
        void writeTo(OutputStream stream) throws IOException;
    }

    private static final Set<PosixFilePermission> WRITING =
            EnumSet.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {}

    /// Writes a file, through a symbolic link to the file it leads to, keeping its permissions. A
    /// file marked read-only stays as it is, though its folder would let it be replaced.
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
        if (Files.exists(target) && isReadOnly(target)) {
            throw new IOException(
                    "cannot save %s: the file is read-only; make it writable or save under another name"
                            .formatted(target));
        }
        if (isReadOnly(folder)) {
            throw new IOException(
                    "cannot save %s: the folder %s is read-only; choose another folder"
                            .formatted(target, folder));
        }
        try {
            replace(target, folder, content);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "cannot save %s: this file system cannot replace a file in one step; choose another"
                            .formatted(target),
                    e);
        } catch (IOException e) {
            throw new IOException(
                    "cannot save %s: %s; nothing was changed. See that the disk is there and has room, or choose another folder"
                            .formatted(target, reason(e)),
                    e);
        }
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

    /// Whether nobody, or not this user, may write to a file or folder. An administrator may write
    /// anywhere; the mark is heeded all the same.
    private static boolean isReadOnly(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return !Files.isWritable(path)
                || (view != null
                        && Collections.disjoint(view.readAttributes().permissions(), WRITING));
    }

    private static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "its folder is gone";
        }
        String reason =
                problem instanceof FileSystemException known
                        ? known.getReason()
                        : problem.getMessage();
        return reason == null ? problem.toString() : reason;
    }

    private static void replace(Path target, Path folder, Content content) throws IOException {
        Path fresh = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
        try {
            writeOut(fresh, content);
            keepPermissions(target, fresh);
            Files.move(
                    fresh,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        flushFolder(folder);
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
