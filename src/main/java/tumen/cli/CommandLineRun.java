package tumen.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;

/// One run of the command line, from arguments to exit code.
public final class CommandLineRun {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineRun.class);

    private static final int PROBLEMS = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private CommandLineRun() {}

    /// Runs the command the arguments name.
    ///
    /// @return 0 all well, 1 problems, 2 wrong arguments (explained in one line on standard error)
    public static int run(WindowOpener window, String... arguments) {
        return commandLine(window).execute(arguments);
    }

    static CommandLine commandLine(WindowOpener window) {
        var commandLine = new CommandLine(new TumenCommand(window));
        TumenCommand.subcommands().forEach(commandLine::addSubcommand);
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLineRun::explainArguments)
                .setExecutionExceptionHandler(CommandLineRun::explainFailure);
    }

    private static int explainArguments(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        sayInOneLine(
                problem.getCommandLine().getErr(),
                command + ": " + problem.getMessage() + " (see " + command + " --help)");
        return WRONG_ARGUMENTS;
    }

    private static int explainFailure(
            Exception problem, CommandLine commandLine, CommandLine.ParseResult arguments) {
        LOG.error("{} failed", commandLine.getCommandName(), problem);
        String reason = problem.getMessage() == null ? problem.toString() : problem.getMessage();
        sayInOneLine(
                commandLine.getErr(), commandLine.getCommandSpec().qualifiedName() + ": " + reason);
        return PROBLEMS;
    }

    private static void sayInOneLine(PrintWriter out, String text) {
        out.println(text.replaceAll("\\R\\s*", " "));
        out.flush();
    }
}
