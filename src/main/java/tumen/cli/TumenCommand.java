package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import tumen.log.Logging;
import tumen.model.StoredView;
import tumen.state.ViewLink;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tumen [FILE]`: opens the window, on FILE when given.
@Command(
        name = "tumen",
        mixinStandardHelpOptions = true,
        versionProvider = TumenVersion.class,
        description = "Events on an interactive timeline linked to a map.")
final class TumenCommand implements Callable<Integer> {

    /// The subcommands, in the order `--help` lists them; a new one is a class plus one line here.
    static List<Object> subcommands() {
        return List.of(
                new OpenCommand(),
                new SnapshotCommand(),
                new ExportCommand(),
                new PackCommand(),
                new CheckCommand(),
                new ListCommand(),
                new DiffCommand());
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the project to open (*.tumen.json), or a picture to return to (*.png)")
    private @Nullable Path file;

    @Option(
            names = "--view",
            paramLabel = "LINE",
            description = "the view to begin with, as the window copies it")
    private @Nullable String view;

    @Spec private @Nullable CommandSpec spec;

    private final WindowOpener window;

    TumenCommand(WindowOpener window) {
        this.window = window;
    }

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "write the log to the console too")
    void verbose(boolean wanted) {
        if (wanted) {
            Logging.toConsole();
        }
    }

    @Override
    public Integer call() {
        return window.open(Optional.ofNullable(file), Optional.ofNullable(view).map(this::read));
    }

    private StoredView read(String line) {
        try {
            return ViewLink.read(line);
        } catch (IllegalArgumentException problem) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--view: " + problem.getMessage());
        }
    }

    /// Opens the window on a file.
    int open(Path other) {
        return window.open(Optional.of(other), Optional.empty());
    }
}
