package tumen.ui.table;

import tumen.exporting.TableCsv;
import tumen.model.Event;
import tumen.progress.Progress;
import tumen.table.TableText;
import tumen.ui.Surroundings;
import tumen.ui.file.FileKind;
import tumen.ui.file.FileWriting;
import tumen.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// Writes tables to files the user names.
public final class TableWriting {
    private static final FileKind CSV = new FileKind("Comma-separated values", "csv");

    private final Surroundings around;
    private final Consumer<String> notice;

    /// `notice` says in passing what was written.
    public TableWriting(Surroundings around, Consumer<String> notice) {
        this.around = around;
        this.notice = notice;
    }

    void write(TableText text, List<Event> rows, String title) {
        around.files()
                .toWrite(CSV, CSV.nameFor(title))
                .ifPresent(target ->
                        new FileWriting(around.stage())
                                .write(
                                        target,
                                        file ->
                                                TableCsv.write(
                                                        text, rows, file, Progress.UNWATCHED),
                                        written ->
                                                written.ifPresent(file ->
                                                        notice.accept(
                                                                Words.of(
                                                                        "table.written",
                                                                        Words.number(rows.size()),
                                                                        file.getFileName())))));
    }
}
