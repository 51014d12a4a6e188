package tumen.cli;

import tumen.model.Project;
import tumen.storage.Problem;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A project file that cannot be used, and why.
final class RefusedFile extends IOException {
    private static final long serialVersionUID = 1;

    private RefusedFile(Path file, List<Problem> problems) {
        super(
                file
                        + " cannot be opened: "
                        + problems.stream()
                                .filter(Problem::isError)
                                .limit(1)
                                .map(Problem::toString)
                                .collect(Collectors.joining())
                        + "; tumen check lists everything");
    }

    /// Reads a project for a command that needs a whole one.
    static Project open(Path file) throws RefusedFile {
        return switch (ProjectReader.read(file)) {
            case ReadResult.Accepted accepted -> accepted.project();
            case ReadResult.Refused refused -> throw new RefusedFile(file, refused.problems());
        };
    }
}
