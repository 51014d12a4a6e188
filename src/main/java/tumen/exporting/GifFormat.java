package tumen.exporting;

import tumen.progress.Progress;
import tumen.progress.Watch;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

/// A film as an animated GIF, which every viewer and mail shows.
final class GifFormat implements FilmFormat {
    private static final int SAMPLES = 5;

    /// A painted frame and for how many ticks it stands.
    private record Painted(BufferedImage frame, int ticks) {}

    @Override
    public String name() {
        return "GIF";
    }

    @Override
    public String extension() {
        return "gif";
    }

    /// Viewers of GIFs hold every frame for a whole number of hundredths of a second.
    @Override
    public int framesPerSecond() {
        return 10;
    }

    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Film film = Film.of(export, framesPerSecond());
        List<Film.Frame> frames = film.frames();
        Watch watch = new Watch(progress, frames.size());
        FilmColours colours = new FilmColours(samples(film, export.pictures()));
        BufferedImage first = colours.reduced(painted(frames.getFirst(), export.pictures()));
        try (GifFilm gif = new GifFilm(stream, first, film.perSecond())) {
            int[] standing = {frames.getFirst().ticks()};
            watch.did(1);
            InOrder.each(
                    frames.subList(1, frames.size()),
                    frame ->
                            new Painted(
                                    colours.reduced(painted(frame, export.pictures())),
                                    frame.ticks()),
                    next -> {
                        gif.add(next.frame(), standing[0]);
                        standing[0] = next.ticks();
                        watch.did(1);
                    });
            gif.end(standing[0]);
        }
    }

    private static List<BufferedImage> samples(Film film, SnapshotPicture pictures) {
        int last = film.frames().size() - 1;
        return IntStream.range(0, SAMPLES)
                .map(sample -> last * sample / (SAMPLES - 1))
                .distinct()
                .mapToObj(film.frames()::get)
                .map(frame -> painted(frame, pictures))
                .toList();
    }

    private static BufferedImage painted(Film.Frame frame, SnapshotPicture pictures) {
        return pictures.paint(frame.page().get());
    }
}
