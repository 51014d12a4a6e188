package tumen.storage;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads project files: strictly, so that only what is whole comes out, and kindly, so that every
/// problem is named with its place and its mend. Events are read one at a time; see `ReadLimits`.
public final class ProjectReader {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ReadLimits.DEPTH)
                                    .maxStringLength(ReadLimits.TEXT_LENGTH)
                                    .maxNumberLength(ReadLimits.NUMBER_LENGTH)
                                    .maxNameLength(ReadLimits.NAME_LENGTH)
                                    .build())
                    .build();

    private ProjectReader() {}

    /// Reads a file; one that cannot be opened is refused like any other.
    public static ReadResult read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (NoSuchFileException e) {
            return refused("there is no file " + e.getFile());
        } catch (AccessDeniedException e) {
            return refused("no permission to read " + e.getFile());
        } catch (IOException e) {
            return refused("cannot read " + file + ": " + e.getMessage());
        }
    }

    /// Reads a file's bytes.
    public static ReadResult read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    /// Reads a stream to its end; the caller closes it.
    public static ReadResult read(InputStream stream) {
        return read(stream, ReadLimits.FILE_BYTES);
    }

    static ReadResult read(InputStream stream, long byteLimit) {
        Problems problems = new Problems();
        Utf8Reader text = new Utf8Reader(stream, byteLimit);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return read(parser, text, problems);
        }
    }

    private static ReadResult read(JsonParser parser, Utf8Reader text, Problems problems) {
        ProjectSections sections = new ProjectSections(parser, problems);
        try {
            sections.readAll();
            sections.checkWhole();
        } catch (JacksonException e) {
            syntaxError(e, parser, problems);
        }
        if (text.hasByteOrderMark()) {
            problems.warning(
                    JsonPath.TOP,
                    new Spot(1, -1),
                    "the file begins with a byte order mark; saving drops it");
        }
        List<Problem> found = problems.inFileOrder();
        return problems.hasErrors()
                ? new ReadResult.Refused(found)
                : new ReadResult.Accepted(sections.project(), found);
    }

    private static void syntaxError(JacksonException e, JsonParser parser, Problems problems) {
        if (e.getCause() instanceof UnreadableException unreadable) {
            Spot spot = new Spot(unreadable.line(), Long.MAX_VALUE);
            problems.error(JsonPath.TOP, spot, String.valueOf(unreadable.getMessage()));
            return;
        }
        var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        problems.error(
                JsonPath.TOP,
                new Spot(location.getLineNr(), Long.MAX_VALUE),
                "column %d: not JSON: %s".formatted(location.getColumnNr(), firstLine(e)));
    }

    /// The parser's words, without its advice to programmers.
    private static String firstLine(JacksonException e) {
        @Nullable String message = e.getOriginalMessage();
        String words = message == null ? e.getClass().getSimpleName() : message;
        return words.lines().findFirst().orElse("").replaceFirst(": enable `.*", "");
    }

    private static ReadResult refused(String message) {
        return new ReadResult.Refused(List.of(new Problem(Problem.Severity.ERROR, "", 0, message)));
    }
}
