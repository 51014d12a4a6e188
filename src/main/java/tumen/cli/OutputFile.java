package tumen.cli;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file a command writes, replaced only when asked.
final class OutputFile {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "PATH",
            description = "the file to write")
    private Path out = Path.of("");

    @Option(names = "--force", description = "replace the file if it is there already")
    private boolean force;

    /// Where to write.
    Path path() {
        return out;
    }

    /// Whether what is there may be replaced.
    boolean replace() {
        return force;
    }

    /// Fails early where a file must not be replaced.
    void check() throws IOException {
        if (!force && Files.exists(out)) {
            throw new IOException(out + " is there already; --force replaces it");
        }
    }
}
