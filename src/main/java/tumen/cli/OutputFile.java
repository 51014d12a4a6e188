package tumen.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The file a command writes, replaced only when asked.
final class OutputFile {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFile.class);
    private static final int PATIENCE_SECONDS = 5;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the file to write")
    private Path out = Path.of("");

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    /// Where to write.
    Path path() {
        return out;
    }

    /// Whether what is there may be replaced.
    boolean replace() {
        return force;
    }

    /// What writes the file.
    @FunctionalInterface
    interface Writing {
        /// Writes all of it, or nothing where its thread is interrupted.
        void write() throws IOException;
    }

    /// Lets the file be written. A process told to end meanwhile first gives the writing up and
    /// lets it take away what it began.
    void write(Writing writing) throws IOException {
        Thread owner = Thread.currentThread();
        CountDownLatch left = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> giveUp(owner, left)));
        try {
            writing.write();
        } finally {
            left.countDown();
        }
    }

    private static void giveUp(Thread owner, CountDownLatch left) {
        if (left.getCount() > 0) {
            owner.interrupt();
            try {
                boolean clean = left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                LOG.info(clean ? "Writing was given up" : "Writing did not end in time");
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Fails early where a file must not be replaced.
    void check() throws IOException {
        if (!force && Files.exists(out)) {
            throw new IOException(out + " is there already; --force replaces it");
        }
    }
}
