package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.claim.LagBand;
import tumen.geo.ViewSize;
import tumen.model.Project;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// When events became public, as arcs and as a chart; grades beside symbols.
class DisclosureTest {
    private static final Project PROJECT = ShippedDataset.project();
    private static final AppState SUMMER =
            Update.apply(
                    AppState.opening(
                            Document.of(PROJECT, null), Layout.UNKNOWN, OpeningView.initial()),
                    new Intent.ShowWindow(
                            new TimeWindow(
                                    Edtf.parse("2023-07-20").span().earliest(),
                                    Edtf.parse("2023-09-10").span().earliest())));

    /// The flight of 31 July was reported on 29 August, the visit of 25 July while it went on.
    @Test
    void anArcLeadsToTheDayAnEventBecamePublicAndTellsTheLag() {
        assertThat(arcs(SUMMER)).isEmpty();
        assertThat(labels(arcs(with(SUMMER, Overlay.DISCLOSURE)))).contains("29 d");
    }

    @Test
    void eventsAreCountedByTheirLag() {
        assertThat(LagBand.counts(PROJECT.events(), PROJECT.catalogue()))
                .isEqualTo(
                        Map.of(
                                LagBand.AT_ONCE, 60,
                                LagBand.WEEK, 28,
                                LagBand.MONTH, 8,
                                LagBand.QUARTER, 1,
                                LagBand.YEAR, 0,
                                LagBand.LATER, 0,
                                LagBand.UNDATED, 0));
    }

    @Test
    void symbolsCarryTheirGradesWhenAskedTo() {
        List<Mark> shown = group(with(SUMMER, Overlay.GRADES), "timeline grades");

        assertThat(group(SUMMER, "timeline grades")).isEmpty();
        assertThat(labels(shown)).contains("A1", "B2");
    }

    @Test
    void theLegendExplainsArcsAndGrades() {
        AppState both = with(with(SUMMER, Overlay.GRADES), Overlay.DISCLOSURE);

        assertThat(
                        labels(
                                Legend.of(
                                                both,
                                                true,
                                                true,
                                                1200,
                                                Theme.DARK,
                                                AwtTextMeasure.INSTANCE)
                                        .marks(0, 0)))
                .contains(
                        "Arc: until it became public",
                        "Admiralty grade; broken edge: cannot be judged");
    }

    private static AppState with(AppState state, Overlay overlay) {
        return Update.apply(state, new Intent.ToggleOverlay(overlay));
    }

    private static List<Mark> arcs(AppState state) {
        return group(state, "disclosure arcs");
    }

    private static List<Mark> group(AppState state, String name) {
        return TimelineScene.of(state, new ViewSize(1280, 260), Theme.DARK, AwtTextMeasure.INSTANCE)
                .marks()
                .stream()
                .flatMap(mark ->
                        mark instanceof Mark.Group group && group.name().equals(name)
                                ? group.marks().stream()
                                : Stream.empty())
                .toList();
    }

    private static List<String> labels(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark ->
                        mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.empty())
                .toList();
    }
}
