package tumen.storage;

import tumen.words.Words;

import java.util.List;

/// Reads the pieces of one file, each by itself; several threads may do so at the same time.
final class PieceReader {
    private final KnownIds known = new KnownIds();
    private final Shared shared = new Shared();

    /// What a piece holds.
    ///
    /// @param broken whether it could not be read to its end; then what follows it has no meaning
    record Part(ProjectSections sections, Problems problems, boolean broken) {
        /// What came of the file, when this is all of it.
        ReadResult result() {
            if (!broken) {
                sections.checkWhole();
            }
            List<Problem> found = problems.inFileOrder();
            return problems.hasErrors()
                    ? new ReadResult.Refused(found)
                    : new ReadResult.Accepted(sections.project(), found);
        }
    }

    /// @throws java.io.UncheckedIOException if the rest of the file cannot be read
    Part read(Piece piece) {
        Reading reading = Reading.of(known, shared);
        Problems problems = reading.problems();
        JsonTokens json = piece.json();
        if (json.hasByteOrderMark()) {
            problems.warning(JsonPath.TOP, new Spot(1, -1), Words.of("fault.byteOrderMark"));
        }
        ProjectSections sections = new ProjectSections(json, piece.start(), reading);
        try {
            sections.readAll();
            return new Part(sections, problems, false);
        } catch (JsonException e) {
            Spot spot = new Spot(e.line(), Long.MAX_VALUE);
            problems.error(JsonPath.TOP, spot, String.valueOf(e.getMessage()));
            return new Part(sections, problems, true);
        }
    }
}
