package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Project;
import tumen.model.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Nothing in the facts is lost in the dataset on board.
class FactsKeptTest {
    private final Project project = ShippedDataset.project();

    private Event event(JsonNode fact) {
        return project.catalogue().event(fact.get("id").stringValue());
    }

    @Test
    void keepsEverySourceWithItsDateAndAddress() {
        for (JsonNode fact : FactsFiles.events()) {
            for (JsonNode source : fact.get("sources")) {
                Source kept = project.catalogue().source(source.get("key").stringValue());
                assertThat(Objects.toString(kept.url(), null))
                        .isEqualTo(FactsSources.textOf(source, "url"));
                assertThat(Objects.toString(kept.date(), null))
                        .isEqualTo(FactsSources.textOf(source, "date"));
                assertThat(kept.note()).isEqualTo(FactsSources.textOf(source, "note"));
                assertThat(event(fact).sources()).contains(kept.id());
            }
        }
    }

    @Test
    void keepsEveryStatementAndReadingWithItsSources() {
        for (JsonNode fact : FactsFiles.events()) {
            List<JsonNode> said = new ArrayList<>(fact.get("claims").valueStream().toList());
            for (JsonNode dispute : fact.get("disputes")) {
                said.addAll(dispute.get("claims").valueStream().toList());
            }
            List<Claim> claims = event(fact).claims();
            assertThat(claims).hasSameSizeAs(said);
            for (int i = 0; i < said.size(); i++) {
                assertThat(claims.get(i).statement())
                        .isEqualTo(said.get(i).get("statement").stringValue());
                assertThat(claims.get(i).sources())
                        .isEqualTo(FactsSources.textsOf(said.get(i), "sources"));
                assertThat(claims.get(i).quote())
                        .isEqualTo(FactsSources.textOf(said.get(i), "quote"));
            }
        }
    }

    @Test
    void keepsEveryDisputeWithItsAssessment() {
        for (JsonNode fact : FactsFiles.events()) {
            assertThat(event(fact).disputes())
                    .extracting(dispute -> dispute.aspect() + "|" + dispute.assessment())
                    .containsExactlyElementsOf(
                            fact.get("disputes")
                                    .valueStream()
                                    .map(dispute ->
                                            dispute.get("aspect").stringValue()
                                                    + "|"
                                                    + FactsSources.textOf(dispute, "assessment"))
                                    .toList());
        }
    }

    @Test
    void keepsEveryGradeWithItsReason() {
        for (JsonNode fact : FactsFiles.events()) {
            var grade = Objects.requireNonNull(event(fact).grade());
            JsonNode reliability = fact.get("reliability");
            assertThat(grade.code()).isEqualTo(reliability.get("code").stringValue());
            assertThat(grade.reason()).isEqualTo(reliability.get("reason").stringValue());
        }
    }

    @Test
    void keepsEveryPlaceNoteAndSourceOfPosition() {
        for (var row : FactsFiles.places()) {
            var place = project.catalogue().place(row.getField("id"));
            assertThat(Objects.toString(place.note(), "")).isEqualTo(row.getField("note"));
            assertThat(place.positionSource()).isEqualTo(row.getField("source"));
        }
    }

    @Test
    void keepsEveryRouteBasisAndWaypoint() {
        for (JsonNode feature : FactsFiles.routes()) {
            JsonNode facts = feature.get("properties");
            var route = project.catalogue().route(facts.get("id").stringValue());
            assertThat(route.basis()).isEqualTo(facts.get("basis").stringValue());
            assertThat(route.extra().fields())
                    .containsEntry("x-basis-kind", facts.get("basis_kind").stringValue());
            int shared = route.legs().size() - 1;
            int points = route.legs().stream().mapToInt(leg -> leg.waypoints().size()).sum();
            assertThat(points - shared)
                    .isEqualTo(feature.get("geometry").get("coordinates").size());
        }
    }
}
