package tumen.exporting;

import tumen.model.Briefing;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A film as a PNG for each frame, to be cut by other programs. A frame that stands longer is
/// repeated.
final class FramesFormat implements FilmFormat, NumberedFormat {
    @Override
    public String name() {
        return Words.of("export.frames");
    }

    @Override
    public String extension() {
        return "frames.png";
    }

    @Override
    public boolean isNumbered(Optional<Briefing> briefing) {
        return true;
    }

    @Override
    public List<Callable<byte[]>> files(Export export) {
        List<Callable<byte[]>> files = new ArrayList<>();
        for (Film.Frame frame : Film.of(export, framesPerSecond()).frames()) {
            Painting painting = new Painting(frame, export.pictures());
            for (int tick = 0; tick < frame.ticks(); tick++) {
                files.add(painting::png);
            }
        }
        return files;
    }

    /// The first frame alone, where there is room for one only.
    @Override
    public void write(Export export, OutputStream stream, Progress progress) throws IOException {
        Film.Frame first = Film.of(export, framesPerSecond()).frames().getFirst();
        stream.write(new Painting(first, export.pictures()).png());
        new Watch(progress, 1).did(1);
    }

    /// A frame painted once for all its ticks, and let go of after the last.
    private static final class Painting {
        private final Film.Frame frame;
        private final SnapshotPicture pictures;
        private byte[] png = {};
        private int left;

        Painting(Film.Frame frame, SnapshotPicture pictures) {
            this.frame = frame;
            this.pictures = pictures;
            this.left = frame.ticks();
        }

        synchronized byte[] png() throws IOException {
            if (png.length == 0) {
                png = PngFormat.encoded(pictures.paint(frame.page().get()));
            }
            byte[] painted = png;
            left--;
            if (left == 0) {
                png = new byte[0];
            }
            return painted;
        }
    }
}
