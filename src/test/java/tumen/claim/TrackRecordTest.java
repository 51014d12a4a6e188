package tumen.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.model.Project;
import tumen.model.Source;
import tumen.storage.ShippedDataset;

import java.util.List;

/// What sources told of the shipped story.
class TrackRecordTest {
    private static final Project PROJECT = ShippedDataset.project();

    /// Its reports came 11, 109, 106, 66, 12 and 11 days after; 19 December is its own date.
    @Test
    void theSeedsRecordIsThis() {
        TrackRecord seed =
                record(
                        TrackRecord.ofSources(PROJECT.events(), PROJECT.catalogue()),
                        "News article, December 2023");

        assertThat(line(seed))
                .isEqualTo("1 sources, 6 events, 26 claims, first with 1, 12 days, 4 differ");
    }

    @Test
    void relaysOfOneOriginAreOneWitness() {
        List<TrackRecord> origins = TrackRecord.ofOrigins(PROJECT.events(), PROJECT.catalogue());

        assertThat(line(record(origins, "Reuters")))
                .isEqualTo("21 sources, 21 events, 14 claims, first with 16, 0 days, 9 differ");
        assertThat(record(origins, "TASS").sources())
                .extracting(Source::publisher)
                .contains("Pledge Times (citing TASS)", "Asianet Newsable (citing TASS)", "TASS")
                .hasSize(12);
        assertThat(origins).hasSize(117);
    }

    private static TrackRecord record(List<TrackRecord> records, String name) {
        return records.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static String line(TrackRecord record) {
        return "%d sources, %d events, %d claims, first with %d, %s days, %d differ"
                .formatted(
                        record.sources().size(),
                        record.events().size(),
                        record.claims(),
                        record.first(),
                        record.medianLag().orElse(-999),
                        record.differing());
    }
}
