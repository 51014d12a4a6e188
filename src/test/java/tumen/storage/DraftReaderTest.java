package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.model.Event;
import tumen.model.SampleProject;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class DraftReaderTest {
    private final DraftReader reader =
            new DraftReader(SampleProject.PROJECT.catalogue(), List.of());

    private static Event event(String id) {
        return SampleProject.PROJECT.catalogue().event(id);
    }

    private String wrong(Event event, String field, Object value) {
        Map<String, Object> fields = new LinkedHashMap<>(DraftKind.EVENT.fields(event));
        fields.put(field, value);
        Drafted<Event> drafted = reader.read(DraftKind.EVENT, fields);
        assertThat(drafted.thing()).isEmpty();
        return drafted.problems().getFirst().toString();
    }

    @ParameterizedTest
    @CsvSource({"sailings", "briefing", "summit"})
    void aThingTakenApartIsReadAsItWas(String id) {
        Drafted<Event> drafted = reader.read(DraftKind.EVENT, DraftKind.EVENT.fields(event(id)));
        assertThat(drafted.problems()).isEmpty();
        assertThat(drafted.thing()).contains(event(id));
    }

    @Test
    void placesRoutesSourcesActorsAndTypesAreReadAsTheyWere() {
        var project = SampleProject.PROJECT;
        assertThat(read(DraftKind.PLACE, project.places())).isEqualTo(project.places());
        assertThat(read(DraftKind.ROUTE, project.routes())).isEqualTo(project.routes());
        assertThat(read(DraftKind.SOURCE, project.sources())).isEqualTo(project.sources());
        assertThat(read(DraftKind.ACTOR, project.actors())).isEqualTo(project.actors());
        assertThat(read(DraftKind.TYPE, project.types())).isEqualTo(project.types());
    }

    private <T> List<T> read(DraftKind<T> kind, List<T> things) {
        return things.stream()
                .map(thing -> reader.read(kind, kind.fields(thing)).thing().orElseThrow())
                .toList();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    when | 2023-13 | error: when: "2023-13" is not an EDTF date; month must be 01-12
                    type | sumit | error: type: there is no type with the id "sumit"; did you mean "summit"?
                    title | ' ' | error: title: must not be empty
                    """)
    void whatIsWrongIsSaidInTheWordsOfTheFile(String field, String value, String expected) {
        assertThat(wrong(event("summit"), field, value)).startsWith(expected.substring(0, 30));
        assertThat(wrong(event("summit"), field, value)).isEqualTo(expected);
    }

    @Test
    void valuesOutOfRangeOrToNothingAreNamedByTheirField() {
        assertThat(wrong(event("summit"), "importance", new BigDecimal(4)))
                .isEqualTo("error: importance: must be a number from 1 to 3, not 4");
        assertThat(wrong(event("summit"), "places", List.of("nowhere")))
                .startsWith("error: places[0]: there is no place with the id \"nowhere\"");
        assertThat(wrong(event("sailings"), "quantities", List.of(Map.of("value", "many"))))
                .isEqualTo("error: quantities[0].value: must be a number, not text");
    }

    @Test
    void anEmptyDraftSaysWhatIsNeeded() {
        assertThat(reader.read(DraftKind.EVENT, Map.of("id", "new")).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"title\" is missing", "\"type\" is missing", "\"when\" is missing");
    }

    @Test
    void linksThatWouldRunInACircleAreRefused() {
        Map<String, Object> back = Map.of("kind", "reports", "event", "briefing");
        assertThat(wrong(event("sailings"), "links", List.of(back)))
                .startsWith("error: links: \"reports\" links run in a circle: ")
                .endsWith("; take one away");
        Map<String, Object> other = Map.of("kind", "follows", "event", "briefing");
        Map<String, Object> fields = new LinkedHashMap<>(DraftKind.EVENT.fields(event("sailings")));
        fields.put("links", List.of(other));
        assertThat(reader.read(DraftKind.EVENT, fields).problems()).isEmpty();
    }
}
