package tumen.ui.file;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// A user who has made up his mind which file to open or write. A file that is there already is not
/// given up.
public final class AnsweredFiles implements FileQuestions {
    private @Nullable Path answer;
    private Path suggested = Path.of("");

    /// What to answer from now on; null to give up.
    public void answer(@Nullable Path file) {
        answer = file;
    }

    /// The file suggested last.
    public Path suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> toOpen(FileKind... kinds) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Target> toWrite(FileKind kind, Path file) {
        suggested = file;
        return Optional.ofNullable(answer).map(chosen -> new Target(kind.complete(chosen), false));
    }
}
