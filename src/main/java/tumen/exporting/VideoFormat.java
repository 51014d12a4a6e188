package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.storage.UnmadeException;
import tumen.words.Words;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A film as a video, made by `ffmpeg` where it is on the path: frames go to it as pixels.
final class VideoFormat implements FilmFormat {
    private final String name;
    private final String extension;
    private final List<String> coding;
    private final Supplier<Optional<Path>> program;

    private VideoFormat(
            String name, String extension, List<String> coding, Supplier<Optional<Path>> program) {
        this.name = name;
        this.extension = extension;
        this.coding = coding;
        this.program = program;
    }

    /// H.264 in MP4, which plays everywhere.
    static VideoFormat mp4() {
        return new VideoFormat(
                "MP4",
                "mp4",
                List.of("-c:v", "libx264", "-crf", "18", "-movflags", "+faststart"),
                Ffmpeg::onPath);
    }

    /// VP9 in WebM, which is free.
    static VideoFormat webm() {
        return new VideoFormat(
                "WebM",
                "webm",
                List.of("-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0"),
                Ffmpeg::onPath);
    }

    /// The same made by another program, or by none.
    VideoFormat by(Optional<Path> other) {
        return new VideoFormat(name, extension, coding, () -> other);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Path ffmpeg =
                program.get()
                        .orElseThrow(() -> new UnmadeException(Words.of("film.noFfmpeg", name)));
        Film film = Film.of(export, framesPerSecond());
        Path folder = Files.createTempDirectory("tumen-video");
        Path file = folder.resolve("film." + extension);
        Path log = folder.resolve("ffmpeg.log");
        try {
            try (Ffmpeg running = Ffmpeg.start(command(ffmpeg, film, file), log)) {
                feed(film, export.pictures(), running, progress);
            }
            Files.copy(file, stream);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(log);
            Files.delete(folder);
        }
    }

    private static void feed(Film film, SnapshotPicture pictures, Ffmpeg running, Progress progress)
            throws IOException {
        Watch watch = new Watch(progress, film.ticks());
        List<Film.Frame> frames = film.frames();
        int[] at = {0};
        InOrder.each(
                frames,
                frame -> pixels(pictures.paint(frame.page().get())),
                pixels -> {
                    int ticks = frames.get(at[0]++).ticks();
                    for (int tick = 0; tick < ticks; tick++) {
                        running.take(pixels, watch);
                    }
                    watch.did(ticks);
                });
        running.end(watch);
    }

    /// Four bytes a pixel: blue, green, red, nothing.
    private static byte[] pixels(BufferedImage frame) {
        int[] colours = ((DataBufferInt) frame.getRaster().getDataBuffer()).getData();
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(colours);
        return bytes.array();
    }

    private List<String> command(Path ffmpeg, Film film, Path file) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ffmpeg.toString(),
                                "-nostdin",
                                "-loglevel",
                                "error",
                                "-f",
                                "rawvideo",
                                "-pix_fmt",
                                "bgr0",
                                "-video_size",
                                film.size().width() + "x" + film.size().height(),
                                "-framerate",
                                String.valueOf(film.perSecond()),
                                "-i",
                                "pipe:0",
                                "-vf",
                                "pad=ceil(iw/2)*2:ceil(ih/2)*2",
                                "-pix_fmt",
                                "yuv420p",
                                "-map_metadata",
                                "-1",
                                "-fflags",
                                "+bitexact",
                                "-flags",
                                "+bitexact"));
        command.addAll(coding);
        command.add(file.toString());
        return command;
    }
}
