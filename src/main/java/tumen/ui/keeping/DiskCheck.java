package tumen.ui.keeping;

import tumen.difference.Difference;
import tumen.keeping.FileStamp;
import tumen.model.Project;
import tumen.state.Changes;
import tumen.storage.ProjectReader;
import tumen.storage.ReadResult;

import java.io.IOException;
import java.nio.file.Files;

/// What a look at a document's file shows, as against what is known of it.
sealed interface DiskCheck {
    /// Nobody changed it.
    record Same() implements DiskCheck {}

    /// The same bytes, or others that say the same, were written at another time.
    record Touched(FileStamp stamp) implements DiskCheck {}

    /// It holds another project.
    record Changed(FileStamp stamp, Project theirs, Difference difference, Changes changes)
            implements DiskCheck {
        static Changed of(DiskFile.Known known, FileStamp stamp, Project mine, Project theirs) {
            Difference difference = Difference.between(mine, theirs);
            String name = String.valueOf(known.file().getFileName());
            return new Changed(
                    stamp, theirs, difference, Changes.until(name, mine, theirs, difference));
        }
    }

    /// It holds nothing that can be read; why not.
    record Unreadable(FileStamp stamp, String reason) implements DiskCheck {}

    /// It is not there.
    record Gone() implements DiskCheck {}

    /// Looks at a file, and into it only if its size or time is another. `mine` is the project in
    /// the window, `saved` what the file held.
    static DiskCheck of(DiskFile.Known known, Project mine, Project saved) throws IOException {
        if (Files.notExists(known.file())) {
            return new Gone();
        }
        if (known.stamp().looksLike(known.file())) {
            return new Same();
        }
        FileStamp now = FileStamp.of(known.file());
        if (now.sameBytes(known.stamp())) {
            return new Touched(now);
        }
        return switch (ProjectReader.read(known.file())) {
            case ReadResult.Refused refused ->
                    new Unreadable(now, refused.problems().getFirst().toString());
            case ReadResult.Accepted accepted ->
                    accepted.project().equals(saved)
                            ? new Touched(now)
                            : Changed.of(known, now, mine, accepted.project());
        };
    }
}
