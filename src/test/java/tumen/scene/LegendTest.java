package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.made.OddProject;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.storage.ShippedDataset;

import java.util.List;

class LegendTest {
    @Test
    void saysThatDensityCountsOnALogScale() {
        assertThat(words(OddProject.of(6000, 3), true, true))
                .contains("Height: how many, log scale", "Shade: how many, log scale");
    }

    @Test
    void explainsDensityOnlyInTheViewThatShowsIt() {
        assertThat(words(OddProject.of(6000, 3), true, false))
                .contains("Shade: how many, log scale")
                .doesNotContain("Height: how many, log scale");
    }

    @Test
    void explainsNoDensityWhereEveryEventIsDrawn() {
        assertThat(words(ShippedDataset.project(), true, true))
                .contains("Visit", "Disputed")
                .noneMatch(word -> word.contains("log scale"));
    }

    private static List<String> words(Project project, boolean map, boolean timeline) {
        AppState state =
                AppState.opening(Document.of(project, null), Layout.UNKNOWN, OpeningView.initial());
        return Legend.of(state, map, timeline, 900, Theme.DARK, AwtTextMeasure.INSTANCE)
                .marks(0, 0)
                .stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
