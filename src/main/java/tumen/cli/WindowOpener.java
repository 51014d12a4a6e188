package tumen.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window and returns when it is closed; how is not the command line's business.
@FunctionalInterface
public interface WindowOpener {
    void open(Optional<Path> file);
}
