package tumen.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import tumen.exporting.OpeningPicture;
import tumen.exporting.PictureReturn;
import tumen.model.Project;
import tumen.state.Document;
import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

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

    /// Says that there is no display and writes the opening view as a picture into this folder.
    ///
    /// @return 0, or 1 if the file cannot be opened or the picture not be written
    public static int writeOpeningPicture(Optional<Path> file) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            Path picture = openingPicture(file);
            sayInOneLine(err, "tumen: no display, so the opening view is in " + picture);
            return 0;
        } catch (IOException problem) {
            LOG.error("The opening picture failed", problem);
            sayInOneLine(err, "tumen: no display, and no picture: " + problem.getMessage());
            return PROBLEMS;
        }
    }

    private static Path openingPicture(Optional<Path> file) throws IOException {
        Path here = Path.of("");
        if (file.isPresent() && file.get().toString().endsWith(".png")) {
            Document nothing = Document.of(Project.EMPTY, null);
            return OpeningPicture.write(PictureReturn.of(file.get(), nothing), here);
        }
        return OpeningPicture.write(
                file.isPresent() ? FileArgument.project(file.get()) : ShippedDataset.project(),
                here);
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
