package tumen.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.index.EventIndex;
import tumen.made.MadeProject;
import tumen.model.Project;
import tumen.storage.ShippedDataset;

import java.util.List;

class ThingsTest {
    private static List<String> found(Project project, String text) {
        return Things.found(EventIndex.of(project), text).stream().map(Choice::id).toList();
    }

    @Test
    void eventsAreFoundByTheirWordsAndByTheNamesOfTheirPlaces() {
        Project shipped = ShippedDataset.project();
        assertThat(found(shipped, "komsomolsk")).startsWith("2023-09-15-kim-komsomolsk");
        assertThat(found(shipped, "Восточный")).contains("2023-09-13-kim-putin-summit");
        assertThat(found(shipped, "no such thing")).isEmpty();
    }

    @Test
    void ofVeryManyEventsTheFirstAreListed() {
        Project many = MadeProject.of(3_000);
        assertThat(found(many, "")).hasSize(50).startsWith("e0", "e1");
        assertThat(found(many, "harbour")).hasSize(50).doesNotHaveDuplicates();
    }
}
