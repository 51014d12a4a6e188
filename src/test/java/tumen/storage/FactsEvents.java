package tumen.storage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import tools.jackson.databind.JsonNode;

import tumen.model.Event;
import tumen.model.Extra;
import tumen.model.Grade;
import tumen.model.Link;
import tumen.model.Quantity;
import tumen.time.Edtf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events, some given a type of their own, with the links the summaries state.
final class FactsEvents {
    private final FactsSources sources;
    private final Map<String, String> actorIds =
            FactsFiles.rows("actors.csv").stream()
                    .collect(
                            Collectors.toMap(row -> row.getField("en"), row -> row.getField("id")));
    private final Map<String, String> retyped =
            FactsFiles.rows("retyped.csv").stream()
                    .collect(
                            Collectors.toMap(
                                    row -> row.getField("event"), row -> row.getField("type")));
    private final List<NamedCsvRecord> links = FactsFiles.rows("links.csv");

    FactsEvents(FactsSources sources) {
        this.sources = sources;
    }

    List<Event> all() {
        return FactsFiles.events().stream().map(this::event).toList();
    }

    private Event event(JsonNode fact) {
        String id = fact.get("id").stringValue();
        String factType = fact.get("type").stringValue();
        String type = retyped.getOrDefault(id, factType);
        Grade grade = grade(fact.get("reliability"));
        FactsClaims claims = new FactsClaims(fact, grade, sources);
        return new Event(
                id,
                fact.get("title").stringValue(),
                type,
                Edtf.parse(fact.get("date").stringValue()),
                FactsSources.textsOf(fact, "places"),
                withMore(fact, "route", "more_routes").map(JsonNode::stringValue).toList(),
                FactsSources.textsOf(fact, "actors").stream()
                        .map(name -> Objects.requireNonNull(actorIds.get(name), name))
                        .toList(),
                withMore(fact, "quantity", "more_quantities").map(FactsEvents::quantity).toList(),
                fact.get("summary").stringValue(),
                FactsSources.textsOf(fact, "tags"),
                fact.get("importance").intValue(),
                links(id),
                fact.get("sources")
                        .valueStream()
                        .map(source -> source.get("key").stringValue())
                        .toList(),
                grade,
                claims.claims(),
                claims.disputes(),
                type.equals(factType) ? Extra.NONE : new Extra(Map.of("x-facts-type", factType)));
    }

    private static Stream<JsonNode> withMore(JsonNode fact, String first, String more) {
        return Stream.concat(
                Optional.of(fact.get(first)).filter(value -> !value.isNull()).stream(),
                fact.get(more).valueStream());
    }

    private static Quantity quantity(JsonNode fact) {
        JsonNode value = fact.get("value");
        return new Quantity(
                value.isNull() ? null : new BigDecimal(value.toString()),
                fact.get("unit").stringValue(),
                FactsSources.textOf(fact, "qualifier"),
                FactsSources.textOf(fact, "of"),
                Extra.NONE);
    }

    private static Grade grade(JsonNode fact) {
        return new Grade(
                fact.get("source").stringValue().charAt(0),
                fact.get("information").intValue(),
                fact.get("reason").stringValue());
    }

    private List<Link> links(String id) {
        return links.stream()
                .filter(row -> row.getField("event").equals(id))
                .map(row -> new Link(row.getField("kind"), row.getField("to")))
                .toList();
    }
}
