package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

import java.util.List;

/// Reads the pieces of one file, each by itself; several threads may do so at the same time.
final class PieceReader {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ReadLimits.DEPTH)
                                    .maxStringLength(ReadLimits.TEXT_LENGTH)
                                    .maxNumberLength(ReadLimits.NUMBER_LENGTH)
                                    .maxNameLength(ReadLimits.NAME_LENGTH)
                                    .build())
                    .build();

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

    Part read(Piece piece) {
        Reading reading = Reading.of(known, shared);
        Problems problems = reading.problems();
        Utf8Reader text = new Utf8Reader(piece.text(), piece.start().line());
        boolean broken = false;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            ProjectSections sections = new ProjectSections(parser, piece.start(), reading);
            try {
                sections.readAll();
            } catch (JacksonException e) {
                broken = true;
                syntaxError(e, parser, piece.start(), problems);
            }
            if (text.hasByteOrderMark()) {
                problems.warning(
                        JsonPath.TOP,
                        new Spot(1, -1),
                        "the file begins with a byte order mark; saving drops it");
            }
            return new Part(sections, problems, broken);
        }
    }

    private static void syntaxError(
            JacksonException e, JsonParser parser, Piece.Start start, Problems problems) {
        if (e.getCause() instanceof UnreadableException unreadable) {
            Spot spot = new Spot(unreadable.line(), Long.MAX_VALUE);
            problems.error(JsonPath.TOP, spot, String.valueOf(unreadable.getMessage()));
            return;
        }
        var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        int line = location.getLineNr();
        int column = location.getColumnNr() + (line == 1 ? start.column() : 0);
        problems.error(
                JsonPath.TOP,
                new Spot(start.line() + line - 1, Long.MAX_VALUE),
                "column %d: not JSON: %s".formatted(column, firstLine(e)));
    }

    /// The parser's words, without its advice to programmers.
    private static String firstLine(JacksonException e) {
        @Nullable String message = e.getOriginalMessage();
        String words = message == null ? e.getClass().getSimpleName() : message;
        return words.lines().findFirst().orElse("").replaceFirst(": enable `.*", "");
    }
}
