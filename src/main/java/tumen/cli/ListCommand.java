package tumen.cli;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tumen.model.Event;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.EventListJson;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tumen list FILE`: the events a view would show, earliest first.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = TumenVersion.class,
        description = "Prints the events a view would show, earliest first.")
final class ListCommand implements Callable<Integer> {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Spec private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "the project file (*.tumen.json)")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Mixin private ViewOptions view = new ViewOptions();

    private enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        Document document = Document.of(RefusedFile.open(file), file);
        AppState state =
                view.applied(AppState.opening(document, Layout.UNKNOWN, OpeningView.initial()));
        List<Event> events = state.visible();
        PrintWriter printer = Objects.requireNonNull(command).commandLine().getOut();
        printer.println(
                switch (format) {
                    case TEXT ->
                            events.stream()
                                    .map(ListCommand::line)
                                    .collect(Collectors.joining("\n"));
                    case CSV -> csv(events);
                    case JSON -> EventListJson.of(events);
                });
        printer.flush();
        return 0;
    }

    private static String line(Event event) {
        return event.when().text() + "  " + event.type() + "  " + event.title() + "  " + event.id();
    }

    private static String csv(List<Event> events) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord("id", "title", "type", "when");
            for (Event event : events) {
                rows.writeRecord(
                        harmless(event.id()),
                        harmless(event.title()),
                        harmless(event.type()),
                        harmless(event.when().text()));
            }
        }
        return text.toString().stripTrailing();
    }

    /// A cell no spreadsheet takes for a formula.
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
