package tumen;

import tumen.cli.CommandLineRun;
import tumen.log.Logging;
import tumen.ui.TumenApp;

import java.nio.file.Path;
import java.util.Optional;

/// The entry: the window when called without arguments, the command line otherwise.
///
/// Exit codes: 0 all well, 1 problems found, 2 wrong arguments.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logging.start();
        if (arguments.length == 0) {
            open(Optional.empty());
            return;
        }
        int exitCode = CommandLineRun.run(Main::open, arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static void open(Optional<Path> file) {
        TumenApp.open(file);
    }
}
