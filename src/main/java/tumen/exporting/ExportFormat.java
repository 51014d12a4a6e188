package tumen.exporting;

import tumen.progress.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A format in which what is shown can be taken away. The same export gives the same bytes.
public interface ExportFormat {
    /// Every format there is; a new one is a class and one line here.
    List<ExportFormat> ALL =
            List.of(
                    new PngFormat(),
                    new SvgFormat(),
                    new PdfFormat(),
                    new CsvFormat(),
                    new GeoJsonFormat(),
                    new KmlFormat(),
                    new TumenFormat());

    /// What people call it, such as `PNG`.
    String name();

    /// What it asks to know; a format that does not ask for the page shows no picture.
    Set<Wish> wishes();

    /// What may be asked of the one who exports, besides what is shown.
    enum Wish {
        /// Size, look, title and parts of a page.
        PAGE,
        /// Whether there is paper behind the page.
        PAPER,
        /// Whether the view is kept inside.
        VIEW,
        /// Whether text is set as shapes.
        OUTLINES,
        /// Over how many pages a long time is spread.
        PAGES
    }

    /// The ending of its files, without a dot.
    String extension();

    /// Writes the whole file.
    ///
    /// Gives up with a `CancellationException` when `progress` does.
    void write(Export export, OutputStream stream, Progress progress) throws IOException;

    /// The format a file's name ends in, whatever its case; the longest ending counts.
    static Optional<ExportFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> name.endsWith("." + format.extension()))
                .max(Comparator.comparingInt(format -> format.extension().length()));
    }
}
