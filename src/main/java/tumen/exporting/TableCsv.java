package tumen.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;

import tumen.model.Event;
import tumen.progress.Progress;
import tumen.progress.Watch;
import tumen.scene.PlainText;
import tumen.storage.AtomicFile;
import tumen.table.TableText;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The table as it is on screen, as comma-separated values in UTF-8 (RFC 4180): its columns in
/// their order under their headings, its rows in theirs.
public final class TableCsv {
    private TableCsv() {}

    /// Writes some rows whole or not at all.
    public static void write(TableText text, List<Event> rows, Path file, Progress progress)
            throws IOException {
        Watch watch = new Watch(progress, rows.size());
        AtomicFile.write(
                file,
                stream -> {
                    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    CsvWriter csv = CsvWriter.builder().build(out);
                    csv.writeRecord(text.headings());
                    for (Event event : rows) {
                        csv.writeRecord(
                                text.cells(event).stream()
                                        .map(cell -> CsvCell.of(PlainText.of(cell)))
                                        .toList());
                        watch.did(1);
                    }
                    csv.flush();
                });
    }
}
