package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tumen.storage.Problem;
import tumen.storage.ProjectReader;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `tumen check FILE`: every problem of a project file, one a line; exit 1 if any is an error.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = TumenVersion.class,
        description = "Lists the problems of a project file; exit 1 if any is an error.")
final class CheckCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "the project file (*.tumen.json)")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        List<Problem> problems = ProjectReader.read(file).problems();
        PrintWriter printer = Objects.requireNonNull(command).commandLine().getOut();
        problems.forEach(printer::println);
        printer.println(
                problems.isEmpty() ? file + ": no problems" : problems.size() + " problems");
        printer.flush();
        return problems.stream().anyMatch(Problem::isError) ? 1 : 0;
    }
}
