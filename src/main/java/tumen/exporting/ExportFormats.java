package tumen.exporting;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every format there is, in the order they are offered.
public final class ExportFormats {
    /// A new format is a class and one line here.
    public static final List<ExportFormat> ALL =
            List.of(
                    new PngFormat(),
                    new SvgFormat(),
                    new PdfFormat(),
                    new PptxFormat(),
                    new HtmlFormat(),
                    new GifFormat(),
                    new FramesFormat(),
                    new CsvFormat(),
                    new GeoJsonFormat(),
                    new KmlFormat(),
                    new TumenFormat());

    private static final List<ExportFormat> VIDEOS = List.of(VideoFormat.mp4(), VideoFormat.webm());

    private ExportFormats() {}

    /// The formats this machine can write: videos need a program that may not be there.
    public static List<ExportFormat> offered() {
        return Ffmpeg.onPath().isPresent() ? all() : ALL;
    }

    private static List<ExportFormat> all() {
        return Stream.concat(ALL.stream(), VIDEOS.stream()).toList();
    }

    /// The format a file's name ends in, whatever its case; the longest ending counts.
    public static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .max(Comparator.comparingInt(format -> format.extension().length()));
    }
}
