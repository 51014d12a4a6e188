package tumen.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tumen.geo.ViewSize;
import tumen.paint.AwtTextMeasure;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.OpeningView;
import tumen.state.Store;
import tumen.storage.ShippedDataset;
import tumen.words.Speaking;
import tumen.words.Tongue;

import java.util.List;

class SpokenSceneTest {
    private static final ViewSize SIZE = new ViewSize(1100, 260);
    private static final String SUMMIT = "2023-09-13-kim-putin-summit";

    private final Store store =
            new Store(
                    AppState.opening(
                            Document.of(ShippedDataset.project(), null),
                            Layout.UNKNOWN,
                            OpeningView.initial()));

    @Test
    void everyLaneIsToldWithHowManyEventsItShows() {
        assertThat(timeline())
                .contains(
                        "Summits & visits: 23 events",
                        "Shipments: 6 events",
                        "Briefings & reports: 38 events");
    }

    @Test
    void everyEventDrawnIsToldWithTypeTitleDateAndPlace() {
        assertThat(timeline())
                .contains(
                        "Summit: Kim and Putin hold a rare summit, 13 September 2023,"
                                + " Vostochny Cosmodrome");
    }

    @Test
    void everythingThatAnswersThePointerIsToldOnce() {
        Scene scene = scene();
        long refs =
                scene.flat().map(Mark::ref).filter(ref -> !ref.equals(Ref.NONE)).distinct().count();
        assertThat(SpokenScene.of(store.state(), scene, AwtTextMeasure.INSTANCE))
                .hasSize((int) refs)
                .allSatisfy(spoken -> assertThat(spoken.words()).isNotBlank());
    }

    @Test
    void theSelectionIsTold() {
        assertThat(SpokenScene.selection(store.state())).isEmpty();
        store.send(new Intent.Select(List.of(SUMMIT)));
        assertThat(SpokenScene.selection(store.state()).orElseThrow())
                .startsWith("Summit: ")
                .contains("13 September 2023", "Vostochny Cosmodrome")
                .endsWith(", selected");
    }

    @Test
    void itIsToldInTheTongueOfTheWindow() {
        try (var _ = Speaking.in(Tongue.KOREAN)) {
            assertThat(timeline()).contains("수송: 사건 6건");
        }
        try (var _ = Speaking.in(Tongue.RUSSIAN)) {
            assertThat(timeline()).contains("Поставки: событий 6");
        }
    }

    private List<String> timeline() {
        return SpokenScene.ofTimeline(store.state(), scene(), AwtTextMeasure.INSTANCE).stream()
                .map(Spoken::words)
                .toList();
    }

    private Scene scene() {
        return TimelineScene.of(store.state(), SIZE, Theme.DARK, AwtTextMeasure.INSTANCE);
    }
}
