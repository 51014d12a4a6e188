package tumen.exporting;

import tumen.progress.Watch;
import tumen.storage.UnmadeException;
import tumen.words.Words;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// A running `ffmpeg` that takes frames. Whoever waits for it asks again and again whether the film
/// is still wanted; closing it before its end kills it, since half a film is of no use.
final class Ffmpeg implements Closeable {
    private static final int LOG_SHOWN = 400;
    private static final long ASKED_MILLIS = 50;

    private final Process process;
    private final OutputStream frames;
    private final Path log;

    /// The pipe to the process, which may be full for as long as it likes.
    private final ExecutorService pipe =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("ffmpeg").factory());

    private Ffmpeg(Process process, Path log) {
        this.process = process;
        this.frames = process.getOutputStream();
        this.log = log;
    }

    /// The program on the path, if there is one.
    static Optional<Path> onPath() {
        return onPath(Objects.toString(System.getenv("PATH"), ""));
    }

    static Optional<Path> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder ->
                        Stream.of("ffmpeg", "ffmpeg.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Starts a command; what it says goes to a log.
    static Ffmpeg start(List<String> command, Path log) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Ffmpeg(process, log);
    }

    /// Gives it the pixels of a frame.
    ///
    /// @throws CancellationException if the film is no longer wanted
    void take(byte[] pixels, Watch watch) throws IOException {
        await(
                pipe.submit(() -> {
                    frames.write(pixels);
                    return pixels;
                }),
                watch);
    }

    /// Waits until the film is written.
    ///
    /// @throws CancellationException if the film is no longer wanted
    void end(Watch watch) throws IOException {
        await(
                pipe.submit(() -> {
                    frames.close();
                    return process;
                }),
                watch);
        await(process.onExit(), watch);
        int code = process.exitValue();
        if (code != 0) {
            throw new UnmadeException(Words.of("film.failed", code, words()));
        }
    }

    private void await(Future<?> done, Watch watch) throws IOException {
        try {
            while (!isDone(done)) {
                watch.look();
            }
        } catch (ExecutionException broken) {
            throw new UnmadeException(Words.of("film.broken", words()), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException givenUp = new CancellationException("nobody waits any more");
            givenUp.initCause(interrupted);
            throw givenUp;
        }
    }

    private static boolean isDone(Future<?> done) throws ExecutionException, InterruptedException {
        try {
            done.get(ASKED_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> others = process.descendants().toList();
        process.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        pipe.shutdownNow();
    }

    private String words() throws IOException {
        String said = Files.readString(log, StandardCharsets.UTF_8).strip();
        return said.length() > LOG_SHOWN ? said.substring(0, LOG_SHOWN) + "…" : said;
    }
}
