package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tumen.difference.Change;
import tumen.difference.Difference;
import tumen.scene.PlainText;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tumen diff OLD NEW`: what was added, removed, changed and regraded from one project file to
/// another.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Lists what changed from one project file to another.")
final class DiffCommand implements Callable<Integer> {
    /// How the changes are printed.
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "the project file as it was")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the project file as it is")
    private Path now = Path.of("");

    @Option(names = "--format", description = "text or json")
    private Format format = Format.TEXT;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Difference difference =
                Difference.between(FileArgument.project(old), FileArgument.project(now));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == Format.TEXT ? text(difference) : json(difference));
        out.flush();
        return 0;
    }

    private static String text(Difference difference) {
        return difference.changes().stream()
                .map(change -> PlainText.of(line(change)) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Change change) {
        String id =
                change.thing() == Change.Thing.CLAIM
                        ? change.event().orElseThrow() + "/" + change.id()
                        : change.id();
        String fields =
                change.fields().stream()
                        .map(field ->
                                "%s: %s → %s"
                                        .formatted(field.name(), field.before(), field.after()))
                        .collect(Collectors.joining("; "));
        return "%s %s  %s  %s%s"
                .formatted(
                        word(change.kind()),
                        word(change.thing()),
                        id,
                        change.title(),
                        fields.isEmpty() ? "" : "  " + fields);
    }

    private static String json(Difference difference) {
        return difference.changes().stream()
                .map(DiffCommand::json)
                .collect(Collectors.joining(",", "{\"changes\":[", "]}\n"));
    }

    private static String json(Change change) {
        return "{\"change\":%s,\"thing\":%s,\"id\":%s,\"title\":%s,\"event\":%s,\"fields\":%s}"
                .formatted(
                        JsonText.of(word(change.kind())),
                        JsonText.of(word(change.thing())),
                        JsonText.of(change.id()),
                        JsonText.of(change.title()),
                        change.event().map(JsonText::of).orElse("null"),
                        change.fields().stream()
                                .map(DiffCommand::json)
                                .collect(Collectors.joining(",", "[", "]")));
    }

    private static String json(Change.Field field) {
        return "{\"name\":%s,\"before\":%s,\"after\":%s}"
                .formatted(
                        JsonText.of(field.name()),
                        JsonText.of(field.before()),
                        JsonText.of(field.after()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
