package tumen.cli;

import picocli.CommandLine.Parameters;

import tumen.model.Project;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Path;

/// The project file a command works on.
final class FileArgument {
    @Parameters(paramLabel = "FILE", description = "the project file (*.tumen.json)")
    private Path file = Path.of("");

    /// Everything found while reading it.
    ReadResult read() {
        return ProjectReader.read(file);
    }

    /// The project in it.
    ///
    /// @throws IOException naming the first problem if it is refused
    Project project() throws IOException {
        return project(file);
    }

    /// A state of the file's project as one that knows the file.
    AppState filed(AppState state) {
        Document document = state.document();
        return state.withDocument(document.savedAs(document.project(), file));
    }

    /// The project in a file.
    ///
    /// @throws IOException naming the first problem if it is refused
    static Project project(Path file) throws IOException {
        return switch (ProjectReader.read(file)) {
            case ReadResult.Accepted accepted -> accepted.project();
            case ReadResult.Refused refused ->
                    throw new IOException(
                            "%s: %s (tumen check FILE lists all problems)"
                                    .formatted(file, refused.problems().getFirst()));
        };
    }
}
