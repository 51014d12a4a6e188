package tumen.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import tumen.scene.PlainText;
import tumen.storage.Problem;
import tumen.storage.ReadResult;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;

/// `tumen check FILE`: lists what is wrong in a project file, one problem a line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists every problem in a project file; exit code 1 if any is an error.")
final class CheckCommand implements Callable<Integer> {
    @Mixin private final FileArgument file = new FileArgument();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        ReadResult result = file.read();
        for (Problem problem : result.problems()) {
            out.println(PlainText.of(problem.toString()));
        }
        out.flush();
        return result instanceof ReadResult.Refused ? 1 : 0;
    }
}
