package tumen.exporting;

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
import java.util.stream.Stream;

/// A running `ffmpeg` that takes frames; closing it before its end stops it.
final class Ffmpeg implements Closeable {
    private static final int LOG_SHOWN = 400;

    private final Process process;
    private final OutputStream frames;
    private final Path log;

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

    /// Takes the pixels of a frame.
    void take(byte[] pixels) throws IOException {
        try {
            frames.write(pixels);
        } catch (IOException broken) {
            throw new IOException(Words.of("film.broken", words()), broken);
        }
    }

    /// Waits until the film is written.
    void end() throws IOException {
        frames.close();
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(Words.of("film.failed", code, words()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CancellationException givenUp = new CancellationException("nobody waits any more");
            givenUp.initCause(interrupted);
            throw givenUp;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private String words() throws IOException {
        String said = Files.readString(log, StandardCharsets.UTF_8).strip();
        return said.length() > LOG_SHOWN ? said.substring(0, LOG_SHOWN) + "…" : said;
    }
}
