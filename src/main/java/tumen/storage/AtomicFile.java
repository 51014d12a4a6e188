package tumen.storage;

import tumen.words.Words;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
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
import java.util.Objects;
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

    private final FileCalls calls;

    AtomicFile(FileCalls calls) {
        this.calls = calls;
    }

    /// Writes a file, through a symbolic link to the file it leads to, keeping its permissions. A
    /// file marked read-only stays as it is, though its folder would let it be replaced.
    ///
    /// @throws IOException naming the file and what to do
    public static void write(Path file, Content content) throws IOException {
        new AtomicFile(FileCalls.PLAIN).save(file, content);
    }

    /// Takes away what processes that were killed while they wrote a file left beside it.
    public static void clearLeft(Path file) throws IOException {
        LeftParts.clear(new AtomicFile(FileCalls.PLAIN).followed(file.toAbsolutePath()));
    }

    void save(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath();
        try {
            target = followed(target);
            replace(target, folderOf(target), content);
        } catch (UnfitFileException | UnmadeException refused) {
            throw refused;
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(Words.of("saving.cannot", target, Words.of("saving.noStep")), e);
        } catch (IOException e) {
            throw new IOException(
                    Words.of("saving.cannot", target, Words.of("saving.failed", reason(e))), e);
        }
        flush(target);
    }

    /// A file that is not to be written, and why.
    private static final class UnfitFileException extends IOException {
        @Serial private static final long serialVersionUID = 1;

        UnfitFileException(Path file, String reason) {
            super(Words.of("saving.cannot", file, reason));
        }
    }

    /// The folder of a file that may be written.
    private Path folderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || calls.get(() -> Files.isDirectory(target))) {
            throw new UnfitFileException(target, Words.of("saving.folder"));
        }
        if (!calls.get(() -> Files.isDirectory(folder))) {
            throw new UnfitFileException(target, Words.of("saving.noFolder", folder));
        }
        if (calls.get(() -> Files.exists(target)) && isReadOnly(target)) {
            throw new UnfitFileException(target, Words.of("saving.readOnly"));
        }
        if (isReadOnly(folder)) {
            throw new UnfitFileException(target, Words.of("saving.folderReadOnly", folder));
        }
        return folder;
    }

    private Path followed(Path file) throws IOException {
        Path target = file;
        for (int links = 0; isLink(target); links++) {
            if (links == 40) {
                throw new UnfitFileException(file, Words.of("saving.circle"));
            }
            Path link = target;
            target = link.resolveSibling(calls.get(() -> Files.readSymbolicLink(link))).normalize();
        }
        return target;
    }

    private boolean isLink(Path file) throws IOException {
        return calls.get(() -> Files.isSymbolicLink(file));
    }

    /// Whether nobody, or not this user, may write to a file or folder. An administrator may write
    /// anywhere; the mark is heeded all the same.
    private boolean isReadOnly(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return !calls.get(() -> Files.isWritable(path))
                || (view != null
                        && Collections.disjoint(
                                calls.get(() -> view.readAttributes().permissions()), WRITING));
    }

    private static String reason(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return Words.of("saving.folderGone");
        }
        String reason =
                problem instanceof FileSystemException known
                        ? known.getReason()
                        : problem.getMessage();
        return reason == null ? problem.toString() : reason;
    }

    /// Whatever fails, what was begun is taken away again, if the disk still lets it.
    private void replace(Path target, Path folder, Content content) throws IOException {
        Path fresh =
                calls.get(() ->
                        Files.createTempFile(
                                folder, "." + target.getFileName() + ".", LeftParts.PART));
        try {
            writeOut(fresh, content);
            keepPermissions(target, fresh);
            calls.run(() ->
                    Files.move(
                            fresh,
                            target,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException | RuntimeException | Error problem) {
            try {
                calls.run(() -> Files.deleteIfExists(fresh));
            } catch (IOException left) {
                problem.addSuppressed(left);
            }
            throw problem;
        }
    }

    private void writeOut(Path fresh, Content content) throws IOException {
        try (FileChannel channel =
                        calls.get(() -> FileChannel.open(fresh, StandardOpenOption.WRITE));
                OutputStream stream = new BufferedOutputStream(called(channel), 1 << 16)) {
            LeftParts.claim(channel);
            content.writeTo(stream);
            stream.flush();
            calls.run(() -> channel.force(true));
        }
    }

    private OutputStream called(FileChannel channel) {
        OutputStream out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                calls.run(() -> out.write(bytes, from, count));
            }
        };
    }

    /// A temporary file is readable by its owner only; the file keeps what it had, or gets what any
    /// new file here would.
    private void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions =
                    calls.get(() -> Files.exists(target))
                            ? calls.get(() -> Files.getPosixFilePermissions(target))
                            : permissionsOfNew(fresh);
            calls.run(() -> view.setPermissions(permissions));
        }
    }

    private Set<PosixFilePermission> permissionsOfNew(Path fresh) throws IOException {
        Path probe = fresh.resolveSibling(fresh.getFileName() + LeftParts.MODE);
        calls.run(() -> Files.createFile(probe));
        try {
            return calls.get(() -> Files.getPosixFilePermissions(probe, LinkOption.NOFOLLOW_LINKS));
        } finally {
            Files.delete(probe);
        }
    }

    /// Makes the new name last through a power cut; Windows keeps names by itself and cannot open
    /// folders.
    private void flush(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel =
                    calls.get(() -> FileChannel.open(folder, StandardOpenOption.READ))) {
                calls.run(() -> channel.force(true));
            } catch (IOException e) {
                throw new IOException(Words.of("saving.unconfirmed", target, reason(e)), e);
            }
        }
    }
}
