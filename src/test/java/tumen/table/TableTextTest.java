package tumen.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tumen.exporting.TableCsv;
import tumen.model.Event;
import tumen.model.Language;
import tumen.model.Project;
import tumen.progress.Progress;
import tumen.storage.ShippedDataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The table of events as text, and the order of its rows.
class TableTextTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final Terms TERMS = new Terms(PROJECT.catalogue(), Language.ENGLISH);
    private static final Event SUMMIT = event("2023-09-13-kim-putin-summit");
    private static final Event CLAIM = event("2023-12-20-containers-by-ship");

    @Test
    void theUsualColumnsSayThisOfTheSummit() {
        assertThat(new TableText(EventColumn.usualOnes(), TERMS).cells(SUMMIT))
                .containsExactly(
                        "13 Sep 2023",
                        "Kim and Putin hold a rare summit",
                        "Summit",
                        "Vostochny Cosmodrome",
                        "",
                        "A1",
                        "place",
                        "13 Sep 2023");
    }

    @Test
    void theOtherColumnsSayThisOfTheSummit() {
        List<EventColumn> others =
                columns("routes", "sources", "claims", "lag", "firstSource", "tags", "importance");

        assertThat(new TableText(others, TERMS).cells(SUMMIT))
                .containsExactly(
                        "Kim's train 2023, Pyongyang to the cosmodrome",
                        "6",
                        "8",
                        "the same day",
                        "Reuters via Union Leader",
                        "diplomacy, seed",
                        "1");
    }

    @Test
    void placesAreNamedInTheLanguageOfLabels() {
        TableText korean =
                new TableText(columns("places"), new Terms(PROJECT.catalogue(), Language.RUSSIAN));

        assertThat(korean.cells(SUMMIT)).containsExactly("Космодром Восточный");
    }

    @Test
    void textToPasteHasTabsBetweenCellsAndOneLineForARow() {
        assertThat(new TableText(columns("when", "grade"), TERMS).tabbed(List.of(SUMMIT, CLAIM)))
                .isEqualTo("When\tGrade\n13 Sep 2023\tA1\nabout Sep 2023 – 20 Dec 2023?\tB2");
    }

    @Test
    void theFileHoldsExactlyTheColumnsAndRowsOfTheTable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");

        TableCsv.write(
                new TableText(columns("title", "places"), TERMS),
                List.of(CLAIM, SUMMIT),
                file,
                Progress.UNWATCHED);

        assertThat(Files.readString(file))
                .isEqualTo(
                        "Event,Places\r\n"
                                + "Over a thousand containers moved to Russia by ship (claim),"
                                + "\"Rajin port (Rason), Dunai naval port\"\r\n"
                                + "Kim and Putin hold a rare summit,Vostochny Cosmodrome\r\n");
    }

    @Test
    void rowsSortByWhatAColumnMeansNotByItsLetters() {
        List<Event> events = PROJECT.events();

        assertThat(order(new RowOrder("sources", true), events).getFirst())
                .isEqualTo(
                        events.stream()
                                .max(
                                        java.util.Comparator.comparingInt(
                                                event -> Integer.parseInt(text("sources", event))))
                                .orElseThrow()
                                .id());
        assertThat(order(new RowOrder("title", false), events).getFirst())
                .isEqualTo("2023-08-angara-maria-voyages");
        assertThat(order(new RowOrder("when", true), events).getFirst()).startsWith("2025-12");
    }

    private static List<String> order(RowOrder order, List<Event> events) {
        return Arrays.stream(order.of(events, TERMS))
                .mapToObj(place -> events.get(place).id())
                .toList();
    }

    private static String text(String column, Event event) {
        return EventColumn.of(column).orElseThrow().text().apply(event, TERMS);
    }

    private static List<EventColumn> columns(String... ids) {
        return Arrays.stream(ids).map(id -> EventColumn.of(id).orElseThrow()).toList();
    }

    private static Event event(String id) {
        return PROJECT.catalogue().event(id);
    }
}
