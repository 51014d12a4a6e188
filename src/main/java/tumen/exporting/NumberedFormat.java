package tumen.exporting;

import tumen.model.Briefing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A format whose files hold one picture each, so that several make a story.
interface NumberedFormat extends ExportFormat {
    /// Whether an export of this briefing, or of a view, becomes several files.
    boolean isNumbered(Optional<Briefing> briefing);

    /// What makes the files of an export, in order; each may be called on any thread.
    List<Callable<byte[]>> files(Export export) throws IOException;
}
