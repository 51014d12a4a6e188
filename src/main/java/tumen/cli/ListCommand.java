package tumen.cli;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tumen.exporting.CsvCell;
import tumen.model.Event;
import tumen.scene.PlainText;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tumen list FILE`: prints the events a view would show, in order.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Prints the events a view would show, in order.")
final class ListCommand implements Callable<Integer> {
    /// How the events are printed.
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Mixin private final FileArgument file = new FileArgument();

    @Mixin private final ViewOptions view = new ViewOptions();

    @Option(names = "--format", description = "text, csv or json")
    private Format format = Format.TEXT;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Event> events = view.state(file.project()).visible();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> text(events);
                    case CSV -> csv(events);
                    case JSON -> json(events);
                });
        out.flush();
        return 0;
    }

    private static String text(List<Event> events) {
        return events.stream()
                .map(event ->
                        "%s  %s  %s  %s"
                                .formatted(
                                        event.when().text(),
                                        event.type(),
                                        event.id(),
                                        event.title()))
                .map(line -> PlainText.of(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String csv(List<Event> events) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("id", "title", "type", "when");
            for (Event event : events) {
                csv.writeRecord(
                        CsvCell.of(event.id()),
                        CsvCell.of(event.title()),
                        CsvCell.of(event.type()),
                        CsvCell.of(event.when().text()));
            }
        }
        return text.toString();
    }

    private static String json(List<Event> events) {
        return events.stream()
                .map(ListCommand::json)
                .collect(Collectors.joining(",", "{\"events\":[", "]}\n"));
    }

    private static String json(Event event) {
        return "{\"id\":%s,\"title\":%s,\"type\":%s,\"when\":%s}"
                .formatted(
                        JsonText.of(event.id()),
                        JsonText.of(event.title()),
                        JsonText.of(event.type()),
                        JsonText.of(event.when().text()));
    }
}
