package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Project;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class ProjectReaderTest {
    private static final String GOOD =
            """
            {"format":"tumen","version":1,"title":"T",
            "sources":[{"id":"s","publisher":"P","title":"A"}],
            "places":[{"id":"p","names":{"en":"Rajin"},"kind":"port","lat":42.2,"lon":130.3,"precisionMetres":500}],
            "routes":[{"id":"r","names":{"en":"R"},"basis":"b","legs":[{"mode":"sea","basis":"inferred","waypoints":[[130.3,42.2],[132.4,42.9]]}]}],
            "types":[{"id":"t","label":"L","plural":"Ls","lane":"Lane","shape":"half-disc","darkColour":"#FFCF62","lightColour":"#AC8315"}],
            "events":[
            {"id":"e","title":"E","type":"t","when":"2023-09","claims":[{"id":"c","sources":["s"],"when":"2023-10"}]},
            {"id":"f","title":"F","type":"t","when":"2023-10","links":[{"kind":"follows","event":"e"}]}]}
            """;

    private static ReadResult read(String text) {
        return ProjectReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    private static Project accepted(String text) {
        return switch (read(text)) {
            case ReadResult.Accepted accepted -> accepted.project();
            case ReadResult.Refused refused ->
                    throw new AssertionError(refused.problems().toString());
        };
    }

    @Test
    void acceptsAWholeFile() {
        assertThat(problems(GOOD)).isEmpty();
        assertThat(accepted(GOOD).events()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "when":"2023-10"}]}  | "when":"2023-13"}]} | line 7: error: events[0].claims[0].when: "2023-13" is not an EDTF date; month must be 01-12
                    "lat":42.2           | "lat":1e999         | line 3: error: places[0].lat: must be a number from -90 to 90, not 1e999
                    "lat":42.2           | "lat":90.01         | line 3: error: places[0].lat: must be a number from -90 to 90, not 90.01
                    "lat":42.2           | "lat":"42"          | line 3: error: places[0].lat: must be a number, not text
                    "lat":42.2           | "lat":null          | line 3: error: places[0]: "lat" is missing
                    "lon":130.3,         | `` | line 3: error: places[0]: "lon" is missing
                    "precisionMetres":500 | "precisionMetres":-1 | line 3: error: places[0].precisionMetres: must be a number from 0 to 20037508, not -1
                    [132.4,42.9]         | [132.4,-91]         | line 4: error: routes[0].legs[0].waypoints[1][1]: latitude must be a number from -90 to 90, not -91
                    [132.4,42.9]         | [132.4]             | line 4: error: routes[0].legs[0].waypoints[1]: must be [longitude, latitude]
                    ,[132.4,42.9]        | `` | line 4: error: routes[0].legs[0]: a leg needs at least two waypoints
                    "sea"                | "see"               | line 4: error: routes[0].legs[0].mode: "see" is not one of sea, rail, air, road; did you mean "sea"?
                    #FFCF62              | yellow              | line 5: error: types[0].darkColour: "yellow" is not a colour; write it as #RRGGBB
                    "type":"t","when":"2023-09" | "type":"tt","when":"2023-09" | line 7: error: events[0].type: there is no type with the id "tt"; did you mean "t"?
                    "sources":["s"]      | "sources":["x9"]    | line 7: error: events[0].claims[0].sources[0]: there is no source with the id "x9"
                    "id":"f"             | "id":"e"            | line 8: error: events[1].id: "e" is already the id of the event in line 7; ids must be unique
                    "when":"2023-10"}]}  | "when":"2023-10"},{"id":"c","sources":["s"],"quote":"q"}]} | line 7: error: events[0].claims[1]: another claim of this event has the id "c"
                    "event":"e"          | "event":"f"         | line 8: error: events[1].links[0].event: "follows" links run in a circle: f → f; take one away
                    "title":"E"          | "title":"E","title":"G" | line 7: error: events[0].title: "title" is written twice, first in line 7; keep one
                    "title":"T"          | "title":"T","title":"U" | line 1: error: title: "title" is written twice, first in line 1; keep one
                    "title":"E"          | "title":7           | line 7: error: events[0].title: must be text, not a number
                    "format":"tumen"     | "format":"geojson"  | line 1: error: format: must be "tumen"
                    "version":1          | "version":2         | line 1: error: version: 2 is not known here, only 1; use a newer Tumen
                    "title":"E"          | "titel":"E"         | line 7: error: events[0]: "title" is missing
                    ,"when":"2023-10"}]} | }]}                 | line 7: error: events[0].claims[0]: says nothing; give a statement, quote, when, places, route or quantity
                    "version":1          | "version":1,"x-n":1e99999999999 | line 1: error: x-n: the number 1e99999999999 is out of all range
                    """)
    void namesTheProblemItsPlaceAndTheMend(String good, String broken, String problem) {
        assertThat(GOOD).contains(good.strip());
        String text = GOOD.replace(good.strip(), broken == null ? "" : broken.strip());
        assertThat(read(text)).isInstanceOf(ReadResult.Refused.class);
        assertThat(problems(text)).contains(problem.strip());
    }

    @Test
    void listsEveryProblemInFileOrder() {
        String text =
                GOOD.replace("\"lat\":42.2", "\"lat\":99")
                        .replace("\"when\":\"2023-09\"", "\"when\":\"soon\"")
                        .replace("\"publisher\":\"P\",", "")
                        .replace("\"event\":\"e\"", "\"event\":\"gone\"");
        assertThat(read(text).problems().stream().map(Problem::path))
                .containsExactly(
                        "sources[0]",
                        "places[0].lat",
                        "events[0].when",
                        "events[1].links[0].event");
    }

    @Test
    void namesEveryEventOfACircleOfLinks() {
        String text =
                GOOD.replace(
                        "\"when\":\"2023-09\"",
                        "\"when\":\"2023-09\",\"links\":[{\"kind\":\"follows\",\"event\":\"f\"}]");
        assertThat(problems(text))
                .singleElement()
                .asString()
                .contains("\"follows\" links run in a circle: e → f → e");
    }

    @Test
    void warnsOfNearMissesAndKeepsUnknownFields() {
        String text =
                GOOD.replace("\"title\":\"E\"", "\"title\":\"E\",\"sumary\":\"S\",\"x-tag\":1.50");
        assertThat(problems(text))
                .containsExactly(
                        "line 7: warning: events[0].sumary: unknown field, kept as it is; did you"
                                + " mean \"summary\"?");
        String saved = new String(ProjectWriter.bytes(accepted(text)), StandardCharsets.UTF_8);
        assertThat(saved).contains("\"sumary\": \"S\"", "\"x-tag\": 1.50");
        assertThat(accepted(saved)).isEqualTo(accepted(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"format":"tumen",,}    | line 1: error: column 19: not JSON
                    {"format":"tumen"       | line 1: error: column
                    {"lat":NaN}             | line 1: error: column 8: not JSON: 'N' where there should be a value
                    []                      | error: a project file is one JSON object {…}
                    {} {}                   | nothing may follow the closing }
                    """)
    void namesLineAndColumnOfBrokenJson(String text, String start) {
        assertThat(problems(text.strip())).anySatisfy(p -> assertThat(p).contains(start.strip()));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(read("")).isInstanceOf(ReadResult.Refused.class);
    }

    @Test
    void acceptsAByteOrderMarkWithAWarning() {
        assertThat(problems("\uFEFF" + GOOD))
                .containsExactly(
                        "line 1: warning: the file begins with a byte order mark; saving drops it");
    }

    @Test
    void refusesWhatIsNotUtf8AndNamesTheLine() {
        byte[] bytes = GOOD.replace("Rajin", "Raj\u00EFn").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ProjectReader.read(bytes).problems())
                .singleElement()
                .hasToString(
                        "line 3: error: byte 0xEF is not UTF-8; save the file with the encoding"
                                + " UTF-8");
    }

    @Test
    void refusesAFileAboveTheLimit() {
        var stream = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(ProjectReader.read(new Pieces(stream, 100)).problems())
                .extracting(Problem::message)
                .containsExactly("the file is larger than 100 bytes");
    }

    @Test
    void refusesDeepNestingLongTextsAndLongNumbers() {
        String deep = "{\"x-a\":" + "[".repeat(70) + "]".repeat(70) + "}";
        String longText = "{\"title\":\"" + "a".repeat(ReadLimits.TEXT_LENGTH + 1) + "\"}";
        String longNumber = "{\"x-a\":" + "1".repeat(ReadLimits.NUMBER_LENGTH + 1) + "}";
        assertThat(List.of(deep, longText, longNumber))
                .allSatisfy(text ->
                        assertThat(problems(text))
                                .anySatisfy(p -> assertThat(p).contains("maximum")));
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(ProjectReader.read(Path.of("target", "none.tumen.json")).problems())
                .extracting(Problem::message)
                .containsExactly("there is no file target/none.tumen.json");
    }
}
