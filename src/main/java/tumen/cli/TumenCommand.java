package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import tumen.log.Logging;
import tumen.model.StoredView;

import java.nio.file.Path;
import java.util.List;
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

    @Mixin private final BeginningView view = new BeginningView();

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
        return window.open(Optional.ofNullable(file), view.stored());
    }

    /// Opens the window on a file, with a view if one is asked for.
    int open(Path other, Optional<StoredView> asked) {
        return window.open(Optional.of(other), asked);
    }
}
