package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PiecesTest {
    private static final String HEAD =
            """
            {"format":"tumen","version":1,"title":"Тест {\\"[","x-list":[{"a":1},{"a":2}],
            "types":[{"id":"t","label":"L","plural":"Ls","lane":"Lane","shape":"star","darkColour":"#FFCF62","lightColour":"#AC8315"}],
            "events":[
            """;
    private static final String TAIL = "],\n\"summary\":\"S\"}\n";

    private static String event(int number) {
        return "{\"id\":\"e%d\",\"title\":\"항구 \\\\ },{ %d\",\"type\":\"t\",\"when\":\"2023-09\"}"
                .formatted(number, number);
    }

    private static String events(int count, String separator) {
        return IntStream.range(0, count)
                .mapToObj(PiecesTest::event)
                .collect(Collectors.joining(separator));
    }

    private static ReadResult inOne(String text) {
        return ProjectReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult inPieces(String text, int least) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ProjectReader.read(new Pieces(new ByteArrayInputStream(bytes), 1 << 26, least));
    }

    private static int countPieces(String text, int least) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Pieces pieces = new Pieces(new ByteArrayInputStream(bytes), 1 << 26, least);
        int count = 0;
        while (pieces.next() != null) {
            count++;
        }
        return count;
    }

    @Test
    void cutsBetweenThingsButNowhereElse() throws IOException {
        assertThat(countPieces(HEAD + events(10, ",\n") + TAIL, 1)).isEqualTo(10);
        assertThat(countPieces(HEAD + events(1, ",") + TAIL, 1)).isEqualTo(1);
        assertThat(countPieces("", 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 333, 1000})
    void piecesGiveTheSameProjectAsTheWhole(int least) {
        for (String separator : List.of(",", ",\n", "\n,\r\n  ")) {
            String text = HEAD + events(40, separator) + TAIL;
            assertThat(inPieces(text, least))
                    .isEqualTo(inOne(text))
                    .isInstanceOf(ReadResult.Accepted.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"when\":\"2023-09\"}|\"when\":\"2023-13\"}",
                "\"e7\"|\"e3\"",
                "\"e7\"|7",
                "\"title\"|\"titel\"",
                "},|}",
                "},|},,",
                "},|]},",
                "e7\"|e7",
                "\"when\"|when",
                "\"when\"|\"id\":\"x\",\"when\"",
                "\"type\":\"t\"|\"type\":\"u\"",
                "\"type\"|\"links\":[{\"kind\":\"k\",\"event\":\"e39\"}],\"type\"",
                "\"type\"|\"links\":[{\"kind\":\"k\",\"event\":\"e40\"}],\"type\"",
                "}|},{",
                "{\"id\"|[\"id\"",
                "\"when\"|\"when",
            })
    void piecesGiveTheSameProblemsAsTheWhole(String change) {
        String[] parts = change.split("\\|", -1);
        for (String separator : List.of(",", ",\n")) {
            String lines = events(40, separator);
            int at = lines.indexOf(event(7));
            String text =
                    HEAD
                            + lines.substring(0, at)
                            + lines.substring(at).replaceFirst(quoted(parts[0]), quoted(parts[1]))
                            + TAIL;
            for (int least : List.of(1, 200)) {
                assertThat(inPieces(text, least)).isEqualTo(inOne(text));
            }
        }
    }

    private static String quoted(String text) {
        return text.replace("{", "\\{").replace("}", "\\}").replace("[", "\\[");
    }

    @Test
    void fieldsWrittenTwiceAreSeenAcrossPieces() {
        String text = HEAD + events(40, ",\n") + "],\"title\":\"U\",\"events\":[]}";
        assertThat(inPieces(text, 1).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"title\" is written twice, first in line 1; keep one",
                        "\"events\" is written twice, first in line 3; keep one");
    }

    @Test
    void anErrorInTheLastOfManyEventsHasItsLine() {
        String text =
                HEAD + events(20_000, ",\n") + ",\n" + event(20_000).replace("-09", "-99") + TAIL;
        assertThat(inOne(text).problems())
                .singleElement()
                .hasToString(
                        "line 20004: error: events[20000].when: \"2023-99\" is not an EDTF date;"
                                + " month must be 01-12");
    }

    @Test
    void oneThingLargerThanAnyPieceIsReadAsItComes() {
        String texts = ("\"" + "a".repeat(ReadLimits.TEXT_LENGTH) + "\",").repeat(17);
        String large = event(40).replace("\"type\"", "\"x-a\":[" + texts + "1],\"type\"");
        String text = HEAD + events(40, ",") + "," + large + "," + event(41) + TAIL;
        assertThat(inPieces(text, 100)).isInstanceOf(ReadResult.Accepted.class);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenInterrupted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.tumen.json");
        Files.writeString(file, HEAD + events(20_000, ",\n") + TAIL);
        List<Double> shares = new ArrayList<>();
        assertThat(ProjectReader.read(file, shares::add)).isInstanceOf(ReadResult.Accepted.class);
        assertThat(shares).isSorted().allMatch(share -> share <= 1).last().isEqualTo(1.0);
        assertThat(shares).hasSizeGreaterThan(3);
        assertThatThrownBy(
                        () -> ProjectReader.read(file, share -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
