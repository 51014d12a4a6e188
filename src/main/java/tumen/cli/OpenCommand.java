package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `tumen open FILE`: opens the window on a project, or on the view a picture remembers.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Opens the window on a project, or on the view a picture remembers.")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a project (*.tumen.json) or a picture (*.png)")
    private Path file = Path.of("");

    @Mixin private final BeginningView view = new BeginningView();

    @ParentCommand private @Nullable TumenCommand tumen;

    @Override
    public Integer call() {
        return Objects.requireNonNull(tumen).open(file, view.stored());
    }
}
