package tumen.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Briefing;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Part;
import tumen.model.Project;
import tumen.model.Route;
import tumen.model.Step;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ShippedDatasetTest {
    private final Project project = ShippedDataset.project();

    @Test
    void isWhatTheConverterMakesOfTheFacts() throws IOException {
        byte[] made = ProjectWriter.bytes(FactsConverter.project());
        Files.write(Path.of("target", "korea-russia.tumen.json"), made);
        try (InputStream shipped = ShippedDataset.open()) {
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .as("copy target/korea-russia.tumen.json to assets/datasets")
                    .isEqualTo(new String(made, StandardCharsets.UTF_8));
        }
    }

    @Test
    void readsWithoutAWarning() throws IOException {
        try (InputStream shipped = ShippedDataset.open()) {
            assertThat(ProjectReader.read(shipped).problems()).isEmpty();
        }
    }

    @Test
    void holdsAllFacts() {
        assertThat(project.events()).hasSize(97);
        assertThat(project.places()).hasSize(43);
        assertThat(project.routes()).hasSize(14);
        assertThat(project.sources()).hasSize(226);
        assertThat(project.events().stream().filter(event -> event.importance() == 1)).hasSize(69);
    }

    @Test
    void putsTheSummitAtTheCosmodromeAndKeepsTheMoscowReading() {
        Event summit = project.catalogue().event("2023-09-13-kim-putin-summit");
        assertThat(summit.places()).containsExactly("vostochny_cosmodrome");
        assertThat(summit.claims().stream().map(Claim::places))
                .contains(List.of("vostochny_cosmodrome"), List.of("moscow"));
    }

    @Test
    void tellsItsStoryInTwelveStepsWithNotesAndSources() {
        Briefing story = project.briefings().getFirst();
        assertThat(story.parts())
                .extracting(Part::title)
                .containsExactly(
                        "The article",
                        "The deliveries",
                        "The meetings",
                        "What for",
                        "What followed");
        assertThat(story.steps()).hasSize(12);
        for (Step step : story.steps()) {
            assertThat(step.notes()).as(step.id()).isNotBlank();
            assertThat(step.seconds()).as(step.id()).isNotNull();
            List<?> selected = (List<?>) step.view().fields().get("select");
            assertThat(selected)
                    .as(step.id())
                    .isNotEmpty()
                    .allSatisfy(id ->
                            assertThat(project.catalogue().event(String.valueOf(id)).sources())
                                    .isNotEmpty());
        }
    }

    @Test
    void drawsOnlyTumangangToKhasanAsDocumented() {
        Route out = project.catalogue().route("rail_kim_2023_out");
        assertThat(out.legs().stream().map(leg -> leg.from() + " " + leg.basis() + " " + leg.to()))
                .containsExactly(
                        "pyongyang INFERRED tumangang",
                        "tumangang DOCUMENTED khasan",
                        "khasan INFERRED vostochny_cosmodrome");
    }

    @Test
    void readsAndWritesToTheSameProject() {
        ReadResult again = ProjectReader.read(ProjectWriter.bytes(project));
        assertThat(again).isEqualTo(new ReadResult.Accepted(project, List.of()));
    }
}
