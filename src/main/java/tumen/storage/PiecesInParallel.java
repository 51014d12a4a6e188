package tumen.storage;

import org.jspecify.annotations.Nullable;

import tumen.progress.Watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/// Reads a file's pieces on all processors and joins what they hold in file order. A file of one
/// piece is read where it is asked for.
final class PiecesInParallel {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Pieces pieces;
    private final Watch watch;
    private final PieceReader reader = new PieceReader();
    private final Queue<Ahead> ahead = new ArrayDeque<>();
    private long cut;

    /// A piece being read, and how much of the file was taken for it.
    private record Ahead(Future<PieceReader.Part> part, long bytes) {}

    PiecesInParallel(Pieces pieces, Watch watch) {
        this.pieces = pieces;
        this.watch = watch;
    }

    /// Everything up to the first piece that cannot be read to its end.
    ///
    /// @throws CancellationException if the watch ends it
    PieceReader.Part read() throws IOException {
        Piece first = pieces.next();
        if (first == null) {
            throw new IllegalStateException("there is always a first piece");
        }
        PieceReader.Part whole = reader.read(first);
        whole.sections().settle();
        if (first.last() || whole.broken()) {
            return whole;
        }
        try (ExecutorService readers = Executors.newFixedThreadPool(PROCESSORS, daemons())) {
            try {
                return joined(whole, readers);
            } finally {
                readers.shutdownNow();
            }
        }
    }

    private static ThreadFactory daemons() {
        return Thread.ofPlatform().name("read-", 1).daemon().factory();
    }

    private PieceReader.Part joined(PieceReader.Part whole, ExecutorService readers)
            throws IOException {
        readAhead(readers);
        for (Ahead next = ahead.poll(); next != null; next = ahead.poll()) {
            readAhead(readers);
            PieceReader.Part part = result(next.part());
            whole.sections().append(part.sections());
            if (part.broken()) {
                return new PieceReader.Part(whole.sections(), whole.problems(), true);
            }
            watch.did(next.bytes());
        }
        return whole;
    }

    private void readAhead(ExecutorService readers) throws IOException {
        while (ahead.size() < 2 * PROCESSORS) {
            @Nullable Piece piece = pieces.next();
            if (piece == null) {
                return;
            }
            Future<PieceReader.Part> part = readers.submit(() -> read(piece));
            ahead.add(new Ahead(part, pieces.bytesRead() - cut));
            cut = pieces.bytesRead();
        }
    }

    private PieceReader.Part read(Piece piece) {
        PieceReader.Part part = reader.read(piece);
        pieces.takeBack(piece);
        return part;
    }

    private static PieceReader.Part result(Future<PieceReader.Part> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the file is no longer wanted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException broken) {
                throw broken;
            }
            throw new IllegalStateException("a piece could not be read", e.getCause());
        }
    }
}
