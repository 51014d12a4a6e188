package tumen.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window and returns the exit code when it is closed; how is not the command line's
/// business.
@FunctionalInterface
public interface WindowOpener {
    int open(Optional<Path> file);
}
