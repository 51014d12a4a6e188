package tumen.ui.file;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// A user who has made up his mind which file to open or write. A file that is there already is not
/// given up.
public final class AnsweredFiles implements FileQuestions {
    private @Nullable Path answer;
    private String suggested = "";

    /// What to answer from now on; null to give up.
    public void answer(@Nullable Path file) {
        answer = file;
    }

    /// The name suggested last.
    public String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> toOpen(FileKind... kinds) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Target> toWrite(FileKind kind, String name) {
        suggested = name;
        return Optional.ofNullable(answer).map(file -> new Target(kind.complete(file), false));
    }
}
