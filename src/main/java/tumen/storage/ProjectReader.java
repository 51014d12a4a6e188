package tumen.storage;

import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.words.Words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/// Reads project files: strictly, so that only what is whole comes out, and kindly, so that every
/// problem is named with its place and its mend. Large files are read in pieces on all processors;
/// see `ReadLimits`.
public final class ProjectReader {
    private ProjectReader() {}

    /// Reads a file; one that cannot be opened is refused like any other.
    public static ReadResult read(Path file) {
        return read(file, Progress.UNWATCHED);
    }

    /// Reads a file, or the project in a pack, and tells how far it is; one that cannot be opened
    /// is refused like any other.
    ///
    /// @throws CancellationException soon after the current thread was interrupted
    public static ReadResult read(Path file, Progress progress) {
        return Pack.isNamed(file)
                ? PackReader.read(file)
                : read(file, UnaryOperator.identity(), progress);
    }

    /// Reads a file that is no pack, gives all its bytes to a digest meanwhile, and tells how far
    /// it is; one that cannot be opened is refused like any other.
    ///
    /// @throws CancellationException soon after the current thread was interrupted
    public static ReadResult read(Path file, MessageDigest digest, Progress progress) {
        return read(file, stream -> new DigestInputStream(stream, digest), progress);
    }

    private static ReadResult read(
            Path file, UnaryOperator<InputStream> through, Progress progress) {
        try (InputStream stream = through.apply(Files.newInputStream(file))) {
            Watch watch = new Watch(progress, Files.size(file));
            return read(new Pieces(stream, ReadLimits.FILE_BYTES), watch);
        } catch (NoSuchFileException e) {
            return refused(Words.of("fault.file.none", e.getFile()));
        } catch (AccessDeniedException e) {
            return refused(Words.of("fault.file.noPermission", e.getFile()));
        } catch (ClosedByInterruptException e) {
            throw new CancellationException("the file is no longer wanted");
        } catch (UnreadableException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(Words.of("fault.file.cannot", file, e.getMessage()));
        }
    }

    /// Reads a file's bytes.
    public static ReadResult read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    /// Reads a stream to its end; the caller closes it.
    public static ReadResult read(InputStream stream) {
        return read(new Pieces(stream, ReadLimits.FILE_BYTES));
    }

    static ReadResult read(Pieces pieces) {
        try {
            return read(pieces, new Watch(Progress.UNWATCHED, 1));
        } catch (UnreadableException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused(Words.of("fault.stream.cannot", e.getMessage()));
        }
    }

    private static ReadResult read(Pieces pieces, Watch watch) throws IOException {
        try {
            return new PiecesInParallel(pieces, watch).read().result();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReadResult refused(String message) {
        return new ReadResult.Refused(List.of(new Problem(Problem.Severity.ERROR, "", 0, message)));
    }
}
