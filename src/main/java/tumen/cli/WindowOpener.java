package tumen.cli;

import tumen.model.StoredView;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window and returns the exit code when it is closed; how is not the command line's
/// business.
@FunctionalInterface
public interface WindowOpener {
    /// Opens it on a file, or on the shipped dataset, with a view to be shown first, if any.
    int open(Optional<Path> file, Optional<StoredView> view);
}
